package io.tidings.bench.extract;

import io.tidings.bench.Figures;
import io.tidings.bench.extract.other.OtherPages;
import io.tidings.extract.Extraction;
import io.tidings.extract.Extraction.NotAnArticle;
import io.tidings.extract.page.PageExtractor;
import java.io.PrintWriter;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/// How many real articles are refused as none, and how many constructed hubs, galleries and error pages are refused for
/// what they are. For one thread.
final class Refusals {

    private static final URI ADDRESS = URI.create("https://example.org/section");

    private final PrintWriter details;
    private final Map<String, Integer> articles = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();
    private final Map<OtherPages.Kind, int[]> constructed = new EnumMap<>(OtherPages.Kind.class);

    Refusals(PrintWriter details) {
        this.details = details;
    }

    /// A page that holds an article.
    void add(Corpus corpus, Corpus.Case page, Extraction extraction) {
        articles.merge(corpus.name(), 1, Integer::sum);
        if (extraction instanceof NotAnArticle(var reason, var message, var _)) {
            refused.merge(corpus.name(), 1, Integer::sum);
            details.println("refused\t" + corpus.name() + "\t" + page.id() + "\t" + reason + "\t" + message + "\t"
                    + page.url());
        }
    }

    /// Turns pages of a set into others and reads those.
    ///
    /// @param every so many pages one is turned
    void turn(Corpus corpus, int every) {
        var pages = new OtherPages(corpus);
        for (int i = 0; i < corpus.pages().size(); i += every) {
            for (var kind : OtherPages.Kind.values()) {
                var page = corpus.pages().get(i);
                pages.turned(page, kind).ifPresent(html -> add(kind, page, PageExtractor.extract(html, ADDRESS)));
            }
        }
    }

    private void add(OtherPages.Kind kind, Corpus.Case page, Extraction extraction) {
        int[] counts = constructed.computeIfAbsent(kind, _ -> new int[3]);
        counts[0]++;
        String got = extraction instanceof NotAnArticle none ? none.reason() : "article";
        counts[1] += got.equals("article") ? 0 : 1;
        counts[2] += got.equals(kind.code()) ? 1 : 0;
        if (!got.equals(kind.code())) {
            details.println("constructed\t" + kind.code() + "\t" + got + "\t" + page.url());
        }
    }

    void writeTo(Figures figures) {
        articles.forEach((set, pages) -> figures.count(set + "ArticlesRefused", refused.getOrDefault(set, 0), "pages"));
        constructed.forEach((kind, counts) -> {
            String name = "constructed" + kind.plural();
            figures.count(name, counts[0], "pages");
            figures.share(name + "Refused", counts[1] / (double) counts[0]);
            figures.share(name + "NamedRightly", counts[2] / (double) counts[0]);
        });
    }
}
