package io.tidings.bench.stream;

import io.tidings.bench.Benchmark;
import io.tidings.bench.Figures;
import io.tidings.bench.Spread;

/// `copy`: how many articles a second Kafka Streams carries from one topic to another, exactly once; the measure for
/// everything that does something with them.
public final class CopyBenchmark implements Benchmark {

    private static final int ARTICLES = 60_000;

    @Override
    public void measure(Run run, Figures figures) {
        int rounds = run.clock().rounds();
        var exactly = new double[rounds];
        var ratio = new double[rounds];
        int articles = run.size(ARTICLES);
        try (var cluster = BenchCluster.start()) {
            Backlog.fill(cluster, articles, new BenchArticles());
            var copy = StreamCopy.prepare(cluster);
            copy.articlesPerSecond();
            copy.articlesPerSecondAtLeastOnce();
            for (int round = 0; round < rounds; round++) {
                exactly[round] = copy.articlesPerSecond();
                ratio[round] = exactly[round] / copy.articlesPerSecondAtLeastOnce();
            }
        }
        figures.count("articles", articles, "articles");
        figures.measured("articlesPerSecond", Spread.of(exactly), "articles/s");
        figures.ratio("toAtLeastOnce", Spread.of(ratio));
    }
}
