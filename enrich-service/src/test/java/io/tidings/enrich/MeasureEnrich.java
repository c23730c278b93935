package io.tidings.enrich;

import io.tidings.enrich.analysis.ArticleAnalysis;
import io.tidings.enrich.analysis.CleanArticle;
import io.tidings.news.RawArticle;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/// Measures by hand, on one thread and without a broker: the whole topology with its stores on disk, and of that the
/// cleaning and
/// analysis alone. The difference is what reading, stores and judging cost.
public final class MeasureEnrich {

    private static final int ARTICLES = 2_500;
    private static final int WARM_UP = 1_500;
    private static final int WORDS = 700;
    private static final int VOCABULARY = 20_000;
    private static final double SECOND = 1e9;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private MeasureEnrich() {}

    /// Prints articles a second of processor time, which other work on the machine disturbs less than the clock's.
    public static void main(String[] arguments) {
        var articles = articles(new Random(1));
        var analysis = new ArticleAnalysis();
        var at = Instant.EPOCH;
        print(
                "clean, compare, analyse",
                articles,
                article -> analysis.enrich(article, CleanArticle.of(article), 1, 0, at));
        try (var topology = new TestedTopology()) {
            print("whole topology", articles, topology::takeOne);
        }
    }

    private static void print(String what, List<RawArticle> articles, Consumer<RawArticle> work) {
        articles.subList(0, WARM_UP).forEach(work);
        var start = THREAD.getCurrentThreadCpuTime();
        articles.subList(WARM_UP, ARTICLES).forEach(work);
        var seconds = (THREAD.getCurrentThreadCpuTime() - start) / SECOND;
        new PrintStream(System.out, true)
                .printf("%-26s %,.0f articles/s of CPU%n", what, (ARTICLES - WARM_UP) / seconds);
    }

    /// One in five is a copy of an earlier one with some words replaced.
    private static List<RawArticle> articles(Random random) {
        var articles = new ArrayList<RawArticle>();
        var texts = new ArrayList<String>();
        for (int i = 0; i < ARTICLES; i++) {
            var text = i > 0 && random.nextInt(5) == 0
                    ? texts.get(random.nextInt(texts.size())).replace("1 ", "2 ")
                    : text(random);
            texts.add(text);
            articles.add(RawArticles.anArticle("article-" + i, text)
                    .item("press", i + 1)
                    .build());
        }
        return articles;
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            text.append("word").append(Integer.toString(random.nextInt(VOCABULARY), Character.MAX_RADIX));
            text.append(i % 15 == 14 ? ".\n" : " ");
        }
        return text.toString();
    }
}
