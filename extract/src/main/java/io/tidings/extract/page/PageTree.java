package io.tidings.extract.page;

import io.tidings.extract.markup.HtmlTree;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// A page as a tree that is bounded, whatever the page is: in depth, since it is walked by recursion, and in elements,
/// since each takes some sixty times the four bytes that it can be written in.
final class PageTree {

    /// What stands behind so many start tags is not read. No page of the development sets has a tenth of them.
    static final int MOST_TAGS = 500_000;

    private PageTree() {}

    /// @param address where the page was fetched from, for relative addresses
    static Document of(String html, @Nullable String address) {
        return HtmlTree.page(bounded(html), address == null ? "" : address);
    }

    private static String bounded(String html) {
        if (html.length() < MOST_TAGS * 3L) {
            return html;
        }
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0 && at + 1 < html.length(); at = html.indexOf('<', at + 1)) {
            tags += Character.isLetter(html.charAt(at + 1)) ? 1 : 0;
            if (tags > MOST_TAGS) {
                return html.substring(0, at);
            }
        }
        return html;
    }
}
