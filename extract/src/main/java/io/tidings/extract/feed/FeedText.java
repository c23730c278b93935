package io.tidings.extract.feed;

import io.tidings.extract.markup.HtmlTree;
import org.jsoup.parser.Parser;

/// A text of a feed as published, which may be HTML: said so by the feed, or, where it does not say, seen.
///
/// @param value as published, decoded from XML or JSON, trimmed; addresses in HTML made absolute
/// @param html whether it is HTML
public record FeedText(String value, boolean html) {

    /// A text of which nobody says whether it is HTML, as everywhere in RSS.
    static FeedText unstated(String value) {
        return new FeedText(value, HtmlSigns.in(value));
    }

    /// The text without any markup, white space run together.
    public String plain() {
        if (!html) {
            return value.indexOf('\n') < 0 && !value.contains("  ")
                    ? value
                    : value.replaceAll("\\s+", " ").strip();
        }
        String text = value.indexOf('<') < 0
                ? Parser.unescapeEntities(value, false)
                : HtmlTree.piece(value).text();
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
