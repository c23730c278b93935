package io.tidings.extract.page;

import java.util.List;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;
import org.jspecify.annotations.Nullable;

/// CSS selectors for the pages of one site, where extraction by itself is mistaken. Each finds its part; what matches
/// nothing on a page is left to extraction there, so that a site's redesign costs quality and no articles.
///
/// Immutable and thread-safe. The language is jsoup's: CSS 3 and `:contains(text)`, `:has(selector)` and the like.
///
/// @param body elements that hold the text, in order; all blocks in them are taken but headline, captions and
/// boilerplate lines, and the page is an article
/// @param title element with the headline
/// @param standfirst element with the standfirst
/// @param author elements with one author or one byline each
/// @param date element with the time of publication, in its `datetime` or `content` or its text
/// @param remove elements that are no part of the article; taken out before anything else is read
public record SiteRules(
        @Nullable String body,
        @Nullable String title,
        @Nullable String standfirst,
        @Nullable String author,
        @Nullable String date,
        List<String> remove) {

    /// Leaves all to extraction.
    public static final SiteRules NONE = new SiteRules(null, null, null, null, null, List.of());

    /// @throws IllegalArgumentException where one is no selector, with its name and what is wrong with it
    public SiteRules {
        remove = List.copyOf(remove);
        check("body", body);
        check("title", title);
        check("standfirst", standfirst);
        check("author", author);
        check("date", date);
        remove.forEach(selector -> check("remove", selector));
    }

    private static void check(String rule, @Nullable String selector) {
        if (selector == null) {
            return;
        }
        try {
            QueryParser.parse(selector);
        } catch (SelectorParseException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The rule " + rule + " is no CSS selector: " + selector + " (" + e.getMessage() + ")", e);
        }
    }
}
