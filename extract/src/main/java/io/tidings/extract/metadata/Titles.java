package io.tidings.extract.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidings.extract.clean.CleanText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// The headline without the site's name.
///
/// A page says it up to five times: in its `h1`, for Open Graph, for Twitter, in its JSON-LD, in its `title`. The
/// headline that people read comes first, if another title confirms it and it is not the site's name; the others come
/// first where they agree against it.
final class Titles {

    /// Share of a heading's words in another title from which the two are about the same.
    private static final double AGREEMENT = 0.5;

    /// Words from which a heading that nothing confirms is taken for a headline.
    private static final int HEADLINE_WORDS = 5;

    private static final int MOST_HEADINGS = 5;

    /// Nobody writes a longer one: titles are compared word by word, which takes time that grows with their lengths.
    private static final int LONGEST = 1000;

    /// In a title that no heading of the page confirms.
    private static final double CONFIDENT_ELSEWHERE = 0.75;

    private final TitleParts parts;
    private final Stated stated;
    private final boolean news;

    /// What a page states beside its headings, cleaned; empty where it does not.
    private record Stated(String document, String graph, String linked, String twitter) {}

    private Titles(TitleParts parts, Stated stated, boolean news) {
        this.parts = parts;
        this.stated = stated;
        this.news = news;
    }

    /// @param siteName as the page gives it, to be cut off
    static Optional<Sourced<String>> of(
            Document page, MetaTags meta, Optional<JsonNode> article, @Nullable String siteName) {
        var parts = new TitleParts(
                siteName, meta.first("article:section", "section").orElse(null));
        var stated = new Stated(
                title(Optional.of(page.title())),
                title(meta.first("og:title", "twitter:title", "dc.title", "title")),
                title(article.map(node -> LinkedData.text(node, "headline"))),
                title(meta.first("twitter:title")));
        boolean news = article.map(ArticleTypes::isNews).orElse(false);
        return Optional.ofNullable(new Titles(parts, stated, news).choose(headings(page, parts)));
    }

    private static String title(Optional<String> stated) {
        return stated.filter(text -> text.length() <= LONGEST)
                .map(Titles::clean)
                .orElse("");
    }

    private @Nullable Sourced<String> choose(List<String> headings) {
        String graph = parts.core(stated.graph());
        String linked = parts.core(stated.linked());
        String document = parts.core(stated.document());
        for (String heading : headings) {
            if (agrees(heading, graph) || agrees(heading, linked) || agrees(heading, document)) {
                return outvoted(heading, graph, linked, document)
                        ? new Sourced<>(graph, "meta", 0.9)
                        : new Sourced<>(withoutKicker(heading, graph, linked, document), "h1", 0.95);
            }
        }
        boolean disputed = !same(graph, linked) || !same(graph, document);
        if (disputed && !headings.isEmpty() && headings.getFirst().split(" ").length >= HEADLINE_WORDS) {
            return new Sourced<>(headings.getFirst(), "h1", 0.6);
        }
        String best = !graph.isEmpty() ? graph : !linked.isEmpty() ? linked : document;
        if (best.isEmpty()) {
            return headings.size() == 1 ? new Sourced<>(headings.getFirst(), "h1", 0.6) : null;
        }
        String from = !graph.isEmpty() ? "meta" : !linked.isEmpty() ? "json-ld" : "title";
        for (String other : List.of(stated.linked(), stated.document())) {
            if (other.length() >= 12 && other.length() < best.length() && best.startsWith(other)) {
                return new Sourced<>(other, from, CONFIDENT_ELSEWHERE);
            }
        }
        boolean whole = best.equals(stated.graph()) || best.equals(stated.linked()) || best.equals(stated.document());
        String cut = whole ? parts.withoutShortTail(best) : best;
        return cut.isEmpty() ? null : new Sourced<>(cut, from, CONFIDENT_ELSEWHERE);
    }

    /// An outlet's headline of which the Open Graph title and two others differ alike: a shorter form for the page, or
    /// one of a test among readers. Only of news: elsewhere the other titles are written for search engines.
    private boolean outvoted(String heading, String graph, String linked, String document) {
        if (!news || graph.isEmpty() || same(heading, graph)) {
            return false;
        }
        boolean all = same(linked, graph) && (same(document, graph) || same(parts.withoutShortTail(document), graph));
        boolean begins = same(parts.core(stated.twitter()), graph)
                && graph.split(" ").length >= HEADLINE_WORDS
                && heading.startsWith(graph + " ")
                && Character.isLetter(heading.codePointAt(graph.length() + 1)); // a quotation mark cuts attributes off
        return all || begins;
    }

    /// A kicker in the heading (`Premier League Everton win`) is none of the title where the other titles do without
    /// it.
    private static String withoutKicker(String heading, String graph, String linked, String document) {
        if (same(heading, document) && (same(heading, linked) || same(heading, graph))) {
            return heading;
        }
        for (String other : List.of(linked, graph)) {
            if (other.length() >= 15 && other.length() < heading.length() && heading.endsWith(other)) {
                return other;
            }
        }
        return heading;
    }

    /// The `h1` elements but those that are the site's name or the last crumb of a path.
    private static List<String> headings(Document page, TitleParts parts) {
        return page.getElementsByTag("h1").stream()
                .filter(h1 -> !isCrumb(h1))
                .map(h1 -> clean(ShortText.of(h1, LONGEST)))
                .filter(text -> text.length() >= 4 && !parts.isSite(text))
                .limit(MOST_HEADINGS)
                .toList();
    }

    private static boolean isCrumb(Element h1) {
        Element up = h1;
        for (int steps = 0; up != null && steps < 4; steps++) {
            if ((up.className() + " " + up.id()).toLowerCase(Locale.ROOT).contains("breadcrumb")) {
                return true;
            }
            up = up.parent();
        }
        return false;
    }

    /// The heading stands in the other title, whole, or nearly all of its words do.
    private static boolean agrees(String heading, String other) {
        if (other.isEmpty() || heading.length() < 8) {
            return heading.equals(other);
        }
        String a = TitleParts.folded(heading);
        String b = TitleParts.folded(other);
        return b.contains(a)
                || (a.contains(b) && b.length() * 2 > a.length() && a.startsWith(b))
                || sharedWords(a, b) >= AGREEMENT;
    }

    private static boolean same(String a, String b) {
        return TitleParts.folded(a).equals(TitleParts.folded(b));
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

    static String clean(String raw) {
        String text = raw.indexOf('&') >= 0 ? Parser.unescapeEntities(raw, false) : raw;
        return CleanText.line(text.indexOf('<') >= 0 ? text.replaceAll("</?[a-zA-Z][^>]{0,40}>", "") : text);
    }
}
