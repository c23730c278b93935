package io.tidings.bench.extract.other;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A real page without its article: menus, boxes, advertisements and footers stay, so that what is put in the article's
/// place stands where it would stand on that site. For one thread.
final class Shell {

    /// Shorter lines of the article may stand elsewhere for reasons of their own.
    private static final int SHORTEST_LINE = 40;

    /// The article's place holds this share of its lines.
    private static final double MOST = 0.6;

    /// So few of the article's lines may be left.
    private static final double LEFT = 0.05;

    private static final String CLAIMS =
            "script[type^=application/ld+json], meta[property^=article:], meta[name^=article],"
                    + " meta[property=og:title], meta[property=og:description], meta[name=description],"
                    + " meta[name^=twitter:], meta[itemprop], meta[property=og:type], link[rel=canonical], script[type^=application/json]";

    private final Document page;
    private final Element place;

    private final boolean empty;

    private Shell(Document page, Element place, boolean empty) {
        this.page = page;
        this.place = place;
        this.empty = empty;
    }

    /// Whether the article could be taken out: its lines stand in elements of their own.
    boolean isEmpty() {
        return empty;
    }

    /// @param truth the article's text, a paragraph a line
    static Shell of(String html, String url, String truth) {
        Document page = Jsoup.parse(html, url);
        Set<String> lines = new HashSet<>();
        truth.lines()
                .map(Shell::folded)
                .filter(line -> line.length() >= SHORTEST_LINE)
                .forEach(lines::add);
        List<Element> own = page.body().getAllElements().stream()
                .filter(element -> lines.contains(folded(element.text())))
                .toList();
        Element place = place(page.body(), own);
        own.forEach(Element::remove);
        page.select("h1").remove();
        page.select(CLAIMS).remove();
        page.select("script").forEach(script -> script.html(""));
        String left = folded(page.body().text());
        long still = lines.stream().filter(left::contains).count();
        return new Shell(page, place, !lines.isEmpty() && still <= lines.size() * LEFT);
    }

    /// Puts something where the article stood.
    ///
    /// @param type for `og:type`; none is stated where it is empty
    String with(String title, String type, String content) {
        page.title(title);
        page.select("meta[property=og:type]").remove();
        if (!type.isEmpty()) {
            page.head().appendElement("meta").attr("property", "og:type").attr("content", type);
        }
        place.html(content);
        return page.outerHtml();
    }

    /// The innermost element around most of the article's lines.
    private static Element place(Element body, List<Element> own) {
        Element place = body;
        boolean deeper = !own.isEmpty();
        while (deeper) {
            deeper = false;
            for (Element child : place.children()) {
                long held =
                        own.stream().filter(element -> holds(child, element)).count();
                if (held >= own.size() * MOST && !own.contains(child)) {
                    place = child;
                    deeper = true;
                    break;
                }
            }
        }
        return place;
    }

    private static boolean holds(Element outer, Element inner) {
        for (Element up = inner.parent(); up != null; up = up.parent()) {
            if (up.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private static String folded(String line) {
        return line.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
