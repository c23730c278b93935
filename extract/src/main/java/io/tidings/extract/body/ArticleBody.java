package io.tidings.extract.body;

import io.tidings.extract.metadata.PageFacts;
import java.util.List;
import org.jsoup.nodes.Document;
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
        return PageReading.of(page, facts).body(BlockModel.standard());
    }
}
