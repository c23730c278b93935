package io.tidings.bench.dedup;

import io.tidings.bench.Benchmark;
import io.tidings.bench.Figures;
import io.tidings.bench.Spread;
import io.tidings.enrich.analysis.ArticleAnalysis;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// What an article costs when very many are in the window, against few: two topologies side by side in one process,
/// measured in turns by the thread's time on the core. Without text analysis, which is the same for both.
final class WindowCost {

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final int FEW = 10_000;
    private static final int MANY = 1_000_000;
    private static final int MEASURED = 2_000;
    private static final int CHARACTERS = 2_500;
    private static final double MICROSECOND = 1_000;

    private final CopiedArticles articles = new CopiedArticles(CHARACTERS);

    private WindowCost() {}

    static void measure(Benchmark.Run run, Figures figures) throws IOException {
        new WindowCost().compare(run, figures);
    }

    private void compare(Benchmark.Run run, Figures figures) throws IOException {
        int many = run.size(MANY);
        int rounds = run.clock().rounds();
        var small = new double[rounds];
        var large = new double[rounds];
        var ratio = new double[rounds];
        try (var few = new DrivenTopology(ArticleAnalysis.none());
                var lots = new DrivenTopology(ArticleAnalysis.none())) {
            long before = usedHeap();
            take(lots, 0, many);
            long after = usedHeap();
            take(few, 0, FEW);
            figures.measured("heapAnArticle", Spread.of((after - before) / (double) many), "bytes");
            figures.measured("diskAnArticle", Spread.of(lots.stateBytes() / (double) many), "bytes");
            for (int round = 0; round < rounds; round++) {
                large[round] = take(lots, many + round * MEASURED, MEASURED);
                small[round] = take(few, FEW + round * MEASURED, MEASURED);
                ratio[round] = large[round] / small[round];
            }
        }
        figures.count("articlesInTheLargeWindow", many, "articles");
        figures.measured("microsecondsAt10K", Spread.of(small), "µs of one core an article");
        figures.measured(
                many == MANY ? "microsecondsAt1M" : "microsecondsAtSize",
                Spread.of(large),
                "µs of one core an article");
        figures.ratio(many == MANY ? "costAt1M" : "costAtSize", Spread.of(ratio));
    }

    /// What is reachable.
    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /// @return microseconds an article; making it is not counted
    private double take(DrivenTopology topology, int from, int count) {
        long spent = 0;
        for (int i = from; i < from + count; i++) {
            var article = articles.apply(i);
            long start = THREAD.getCurrentThreadCpuTime();
            topology.take(article);
            spent += THREAD.getCurrentThreadCpuTime() - start;
            topology.forgetOutput();
        }
        return spent / MICROSECOND / count;
    }
}
