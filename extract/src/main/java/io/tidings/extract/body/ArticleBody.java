package io.tidings.extract.body;

import io.tidings.extract.metadata.PageFacts;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The text of an article as it was found on its page.
///
/// @param standfirst not repeated in the paragraphs
/// @param paragraphs paragraphs, subheadings and list items in order
/// @param walled a registration wall stood in the text
public record ArticleBody(@Nullable String standfirst, List<String> paragraphs, List<String> captions, boolean walled) {

    public ArticleBody {
        paragraphs = List.copyOf(paragraphs);
        captions = List.copyOf(captions);
    }

    /// Finds it. The page is taken apart in doing so and is of no use afterwards.
    public static ArticleBody of(Document page, PageFacts facts) {
        Element root = page.body();
        String title = facts.title() == null ? "" : facts.title();
        String standfirst = Standfirst.find(page, facts.description(), facts.title());
        var names = new NameTokens();
        TextMass before = TextMass.of(root);
        Pruning.prune(root, names, before);
        TextMass mass = TextMass.of(root);
        Element container = new ContainerChoice(mass, names).choose(root);
        if (container == null) {
            return new ArticleBody(standfirst, List.of(), List.of(), false);
        }
        BlockFilter filter = BlockFilter.of(BlockReader.read(container), title);
        var paragraphs = new ArrayList<String>();
        for (Block block : filter.kept()) {
            if (!block.text().equals(standfirst)) {
                paragraphs.add(block.text());
            }
        }
        return new ArticleBody(standfirst, paragraphs, List.copyOf(filter.captions()), filter.walled());
    }
}
