package io.tidings.extract.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidings.extract.clean.CleanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// The headline without the site's name.
public final class Titles {

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[|–—•·»:-]+\\s+|\\s*[|｜│]\\s*|\\s+::\\s+|\\s+/\\s+|_(?=\\p{IsHan})");

    /// Share of a heading's words in another title from which the two are about the same.
    private static final double AGREEMENT = 0.5;

    private Titles() {}

    /// Of what the page offers (its `h1`, Open Graph, JSON-LD, its `title`) what stands in the article's own place.
    ///
    /// @param siteName as the page gives it, to be cut off
    public static @Nullable String of(
            Document page, MetaTags meta, Optional<JsonNode> article, @Nullable String siteName) {
        String document = clean(page.title());
        String graph = meta.first("og:title", "twitter:title", "dc.title", "title")
                .map(Titles::clean)
                .orElse("");
        String linked = article.map(node -> LinkedData.text(node, "headline"))
                .map(Titles::clean)
                .orElse("");
        List<String> headings = headings(page);
        for (String heading : headings) {
            if (agrees(heading, graph) || agrees(heading, linked) || agrees(heading, document)) {
                return withoutKicker(heading, graph, linked);
            }
        }
        String best = !graph.isEmpty() ? graph : !linked.isEmpty() ? linked : document;
        if (best.isEmpty()) {
            return headings.size() == 1 ? headings.getFirst() : null;
        }
        String cut = withoutSite(best, siteName, List.of(linked, document));
        return cut.isEmpty() ? null : cut;
    }

    /// A kicker in the heading (`Premier League Everton win`) is none of the title where the other titles do without
    /// it.
    private static String withoutKicker(String heading, String graph, String linked) {
        for (String other : List.of(linked, graph)) {
            if (other.length() >= 15 && other.length() < heading.length() && heading.endsWith(other)) {
                return other;
            }
        }
        return heading;
    }

    private static List<String> headings(Document page) {
        var headings = new ArrayList<String>();
        for (Element h1 : page.getElementsByTag("h1")) {
            String text = clean(h1.text());
            if (text.length() >= 4 && headings.size() < 5) {
                headings.add(text);
            }
        }
        return headings;
    }

    /// The heading stands in the other title, whole, or nearly all of its words do.
    private static boolean agrees(String heading, String other) {
        if (other.isEmpty() || heading.length() < 8) {
            return heading.equals(other);
        }
        String a = folded(heading);
        String b = folded(other);
        return b.contains(a)
                || (a.contains(b) && b.length() * 2 > a.length() && a.startsWith(b))
                || sharedWords(a, b) >= AGREEMENT;
    }

    private static double sharedWords(String a, String b) {
        List<String> words = List.of(a.split(" "));
        List<String> others = List.of(b.split(" "));
        if (words.size() < 3) {
            return 0;
        }
        long shared = words.stream().filter(others::contains).count();
        return shared / (double) words.size();
    }

    /// Cuts ` | The Site` off the end or the beginning.
    static String withoutSite(String title, @Nullable String siteName, List<String> others) {
        for (String other : others) {
            if (!other.isEmpty()
                    && other.length() < title.length()
                    && other.length() >= 12
                    && title.startsWith(other)) {
                return other;
            }
        }
        if (siteName != null) {
            String folded = title.toLowerCase(Locale.ROOT);
            String site = siteName.toLowerCase(Locale.ROOT);
            Matcher m = SEPARATOR.matcher(title);
            while (m.find()) {
                if (folded.substring(m.end()).equals(site)
                        || folded.substring(m.end()).startsWith(site)) {
                    return title.substring(0, m.start()).strip();
                }
                if (folded.substring(0, m.start()).equals(site)) {
                    return title.substring(m.end()).strip();
                }
            }
        }
        return withoutLastShortPiece(title);
    }

    private static String withoutLastShortPiece(String title) {
        int start = -1;
        int end = -1;
        Matcher m = SEPARATOR.matcher(title);
        while (m.find()) {
            start = m.start();
            end = m.end();
        }
        boolean bar = start > 0 && title.substring(start, end).indexOf(':') < 0;
        boolean shortTail = bar && title.substring(end).split(" ").length <= 4 && start >= 20;
        return shortTail ? title.substring(0, start).strip() : title;
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    static String clean(String raw) {
        String text = raw.indexOf('&') >= 0 ? Parser.unescapeEntities(raw, false) : raw;
        return CleanText.line(text.indexOf('<') >= 0 ? text.replaceAll("</?[a-zA-Z][^>]{0,40}>", "") : text);
    }
}
