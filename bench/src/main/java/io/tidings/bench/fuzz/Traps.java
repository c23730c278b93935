package io.tidings.bench.fuzz;

import io.tidings.bench.Figures;
import io.tidings.bench.Spread;
import io.tidings.extract.page.PageExtractor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Pages made to be slow: one thing over and over, where reading it carelessly takes time that grows with the square.
/// Each is read at 1 MB, at 4 MB and at 50 MB.
final class Traps {

    private static final int MEGABYTE = 1 << 20;
    private static final URI ADDRESS = URI.create("https://example.org/page.html");

    /// What is repeated, between what stands before and after it.
    private record Trap(String name, String before, String repeated, String after) {
        byte[] of(int bytes) {
            String text = before + repeated.repeat(Math.max(1, bytes / repeated.length())) + after;
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static final String SENTENCE = "The ferry makes its last run over the river on Sunday, said Ana Ferreira. ";
    private static final String LINKED = "<script type='application/ld+json'>";

    private static final List<Trap> ALL = List.of(
            new Trap("nestedDivs", "<body>", "<div>", SENTENCE),
            new Trap("nestedInlines", "<body>", "<span><i>", SENTENCE),
            new Trap("unclosedBold", "<body>", "<p><b>a", ""),
            new Trap("unclosedLinks", "<body>", "<a href=x><p>a", ""),
            new Trap("nestedTables", "<body>", "<table><tr><td>a", ""),
            new Trap("textInTables", "<body><table>", "a<tr>", ""),
            new Trap("nestedLists", "<body>", "<ul><li>a", ""),
            new Trap("misnested", "<body>", "<b><i><u><p></b></i></u>a", ""),
            new Trap("oneLine", "<body><p>", SENTENCE, ""),
            new Trap("oneWord", "<body><p>", "a", ""),
            new Trap("digits", "<body><p>", "12/3", ""),
            new Trap("spaces", "<body><p>a", " ", "a"),
            new Trap("lineBreaks", "<body><p>", "a<br><br>", ""),
            new Trap("paragraphs", "<body><article>", "<p>" + SENTENCE + "</p>", ""),
            new Trap("samePaths", "<body>", "<div class='a b c'><p class=d>" + SENTENCE, ""),
            new Trap("headings", "<body>", "<h1>Ferry</h1>", ""),
            new Trap("links", "<body>", "<a href=/x>The ferry makes its last run</a> ", ""),
            new Trap("listItems", "<body><ul>", "<li><a href=/x>The ferry makes its last run today</a>", ""),
            new Trap(
                    "bylines",
                    "<body>",
                    "<span class='byline author' rel=author itemprop=author>By Ana Ferreira</span>",
                    ""),
            new Trap("times", "<body>", "<time datetime='2025'>13/2</time>", ""),
            new Trap("dates", "<body>", "<p>4 March 2025 10:30", ""),
            new Trap("captions", "<body>", "<figure><img><figcaption>Photo: Reuters", ""),
            new Trap("classNames", "<body><div class='", "related-a ", "'>" + SENTENCE),
            new Trap("manyNames", "<body>", "<p class='related sidebar ad'>a", ""),
            new Trap("attributes", "<body><div ", "a1=b ", ">" + SENTENCE),
            new Trap("entities", "<body><p>", "&#x1F600;&amp;&nosuch;", ""),
            new Trap("comments", "<body>", "<!-- a -->", SENTENCE),
            new Trap("metas", "<head>", "<meta property='og:title' content='a'>", "<body>" + SENTENCE),
            new Trap("titles", "<head><title>", "Ferry | ", "</title><body>" + SENTENCE),
            new Trap("linkedObjects", "<head>", LINKED + "{\"@type\":\"NewsArticle\"}</script>", "<body>" + SENTENCE),
            new Trap("nestedLinked", "<head>" + LINKED, "{\"@graph\":[", "</script><body>" + SENTENCE),
            new Trap(
                    "longLinked",
                    LINKED + "{\"@type\":\"NewsArticle\",\"articleBody\":\"",
                    "a\\n ",
                    "\"}</script><body>" + SENTENCE),
            new Trap(
                    "scriptData",
                    "<body>",
                    "<script type='application/json'>{\"a\":\"<p>" + "a".repeat(500) + "<p>\"}</script>",
                    ""),
            new Trap("manyAuthors", "<head><meta name=author content='", "Ana Ferreira, ", "'><body>" + SENTENCE),
            new Trap("hidden", "<body>", "<div style='display:none'>" + SENTENCE + "</div>", ""),
            new Trap("forms", "<body>", "<form><fieldset><input>", SENTENCE),
            new Trap("vietnamese", "<body><p>", "Thứ năm, 13/2/2025, 10:30 (GMT+7) ", ""),
            new Trap("ideographs", "<body><p>", "渡し船が最後に川を渡った", ""),
            new Trap("combining", "<body><p>a", "\u0301\u0323", ""),
            new Trap("nul", "<body><p>", "\0a", ""));

    private Traps() {}

    static void measure(Watch watch, Figures figures) {
        for (Trap trap : ALL) { // warm
            watch.run(trap.name(), MEGABYTE / 4, read(trap.of(MEGABYTE / 4)));
        }
        double worst = 0;
        double slowest = 0;
        for (Trap trap : ALL) {
            double small = measured(watch, trap, MEGABYTE);
            double larger = measured(watch, trap, 4 * MEGABYTE);
            double largest = measured(watch, trap, 50 * MEGABYTE);
            figures.measured(trap.name() + "50MB", Spread.of(largest), "s");
            worst = Math.max(worst, larger > 0.3 ? larger / Math.max(small, 0.01) : 0);
            slowest = Math.max(slowest, largest);
        }
        figures.measured("trapsSlowest50MB", Spread.of(slowest), "s");
        figures.measured("trapsGrowthFor4Times", Spread.of(worst), "times");
        figures.count("trapsFailed", watch.failures(), "traps");
        figures.count("trapsOverTime", watch.overTime(), "traps");
    }

    private static double measured(Watch watch, Trap trap, int size) {
        byte[] page = trap.of(size);
        return watch.run(trap.name() + " at " + size / MEGABYTE + " MB", page.length, read(page));
    }

    private static Runnable read(byte[] page) {
        return () -> PageExtractor.extract(page, "utf-8", ADDRESS);
    }
}
