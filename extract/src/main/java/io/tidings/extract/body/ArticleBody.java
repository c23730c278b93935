package io.tidings.extract.body;

import io.tidings.extract.metadata.PageFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    /// Finds it. The page is not changed.
    public static ArticleBody of(Document page, PageFacts facts) {
        Element root = page.body();
        ReadingContext context = ReadingContext.of(facts);
        String standfirst = Standfirst.find(BlockReader.read(root, Set.of()), context);
        BlockFilter filter = Candidates.best(root, context);
        var paragraphs = new ArrayList<String>();
        for (Block block : filter.kept()) {
            if (!block.text().equals(standfirst)) {
                paragraphs.add(block.text());
            }
        }
        return new ArticleBody(standfirst, paragraphs, List.copyOf(filter.captions()), filter.walled());
    }
}
