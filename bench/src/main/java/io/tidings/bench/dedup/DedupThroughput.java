package io.tidings.bench.dedup;

import io.tidings.bench.Benchmark;
import io.tidings.bench.Figures;
import io.tidings.bench.Spread;
import io.tidings.bench.stream.Backlog;
import io.tidings.bench.stream.BacklogRun;
import io.tidings.bench.stream.BenchCluster;
import io.tidings.bench.stream.StreamCopy;
import io.tidings.enrich.EnrichConfig;
import io.tidings.enrich.EnrichTopology;
import io.tidings.enrich.analysis.ArticleAnalysis;
import io.tidings.enrich.duplicates.LaneTopicArchive;
import io.tidings.enrich.life.BoundedMemory;
import io.tidings.enrich.life.StreamsSettings;
import io.tidings.schemas.topic.Topics;
import java.util.UUID;

/// How many articles a second the enrichment carries through a broker when it neither analyses them nor tells stories,
/// beside the plain copy of the same records: before each round and after it, since much else disturbs a machine.
final class DedupThroughput {

    private static final int ARTICLES = 60_000;
    private static final int CHARACTERS = 5_000;

    private DedupThroughput() {}

    static void measure(Benchmark.Run run, Figures figures) {
        int rounds = run.clock().rounds();
        var ours = new double[rounds];
        var copies = new double[rounds];
        var ratio = new double[rounds];
        try (var cluster = BenchCluster.start()) {
            Backlog.fill(cluster, run.size(ARTICLES), new CopiedArticles(CHARACTERS));
            var copy = StreamCopy.prepare(cluster);
            copy.articlesPerSecond();
            enrich(cluster);
            for (int round = 0; round < rounds; round++) {
                double before = copy.articlesPerSecond();
                ours[round] = enrich(cluster);
                copies[round] = (before + copy.articlesPerSecond()) / 2;
                ratio[round] = ours[round] / copies[round];
            }
        }
        figures.measured("articlesPerSecond", Spread.of(ours), "articles/s");
        figures.measured("copyArticlesPerSecond", Spread.of(copies), "articles/s");
        figures.ratio("toCopy", Spread.of(ratio));
    }

    private static double enrich(BenchCluster cluster) {
        var id = "bench-dedup-" + UUID.randomUUID();
        var defaults = EnrichConfig.defaults(cluster.address());
        var config = new EnrichConfig(
                cluster.address(), id, cluster.stateOf(id), null, null, null, null, null, null, null, null, null);
        try (var memory = new BoundedMemory(
                defaults.memory().blocks().bytes(),
                defaults.memory().writeBuffers().bytes())) {
            var settings = new StreamsSettings(
                    cluster.address(),
                    id,
                    config.stateDir(),
                    config.threads(),
                    config.commitInterval(),
                    1,
                    config.duplicates().laneWindow().kept());
            var topology = EnrichTopology.withoutStories(
                    config, cluster.serdes(), ArticleAnalysis.none(), () -> new LaneTopicArchive(cluster.address()));
            return BacklogRun.recordsPerSecond(cluster, topology, settings.properties(memory), Topics.RAW.name());
        }
    }
}
