package io.tidings.extract.body;

import io.tidings.extract.metadata.PageFacts;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// The text of an article as it was found on its page.
///
/// @param standfirst not repeated in the paragraphs
/// @param paragraphs paragraphs, subheadings and list items in order
/// @param walled a registration wall ended the text
/// @param method how it was found: [#BLOCKS], [#STATED], [#SCRIPTED] or [#RULED]
/// @param shape of the page that it stood on
public record ArticleBody(
        @Nullable String standfirst,
        List<String> paragraphs,
        List<String> captions,
        boolean walled,
        String method,
        PageShape shape) {

    /// Block by block on the page.
    public static final String BLOCKS = "html-blocks";

    /// The text that JSON-LD states, since the page shows too little.
    static final String STATED = "json-ld";

    /// In the data for the script that puts the page together.
    static final String SCRIPTED = "html-script-data";

    /// In the elements that a site's rules name.
    public static final String RULED = "site-rules";

    public ArticleBody {
        paragraphs = List.copyOf(paragraphs);
        captions = List.copyOf(captions);
    }

    /// Finds it. The page is not changed.
    public static ArticleBody of(Document page, PageFacts facts) {
        return PageReading.of(page, facts).body(BlockModel.standard());
    }
}
