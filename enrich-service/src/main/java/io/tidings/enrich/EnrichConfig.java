package io.tidings.enrich;

import static io.tidings.runtime.config.Config.orElse;
import static io.tidings.runtime.config.Config.require;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.config.HttpConfig;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Configuration of the enrichment; the keys of the cluster stand at the top level. Changes take effect on a restart.
/// Immutable.
///
/// @param cluster where Kafka and the registry are
/// @param applicationId name of the consumer group and of all internal topics, default `tidings-enrich`; another name
/// is another
///     application, which begins anew; key `application-id`
/// @param stateDir folder of the local state, default `state/enrich`; it can be lost, the topics bring it back; key
///     `state-dir`
/// @param threads Streams threads, 1 to 64, default 2; key `threads`
/// @param commitInterval time between two transactions, 10 ms to 30 s, default 100 ms; half of it is added to the
/// latency of each
///     hop; key `commit-interval`
/// @param replicas copies of the internal topics, default 1; key `replicas`
/// @param analysis models of one's own; key `analysis`
/// @param lanes which language is judged where; key `lanes`
/// @param duplicates what counts as a duplicate; key `duplicates`
/// @param stories when articles are one story; key `stories`
/// @param memory bounds of the stores' memory; key `memory`
/// @param http where metrics and health are served, in a process of its own; key `http`
public record EnrichConfig(
        @JsonUnwrapped ClusterAddress cluster,
        String applicationId,
        Path stateDir,
        Integer threads,
        Duration commitInterval,
        Integer replicas,
        AnalysisConfig analysis,
        LaneConfig lanes,
        DuplicateConfig duplicates,
        StoryConfig stories,
        MemoryConfig memory,
        HttpConfig http) {

    private static final int DEFAULT_PORT = 8083;
    private static final int MOST_THREADS = 64;
    private static final Duration SHORTEST_COMMIT = Duration.ofMillis(10);
    private static final Duration LONGEST_COMMIT = Duration.ofSeconds(30);

    public EnrichConfig(
            @JsonUnwrapped ClusterAddress cluster,
            @Nullable String applicationId,
            @Nullable Path stateDir,
            @Nullable Integer threads,
            @Nullable Duration commitInterval,
            @Nullable Integer replicas,
            @Nullable AnalysisConfig analysis,
            @Nullable LaneConfig lanes,
            @Nullable DuplicateConfig duplicates,
            @Nullable StoryConfig stories,
            @Nullable MemoryConfig memory,
            @Nullable HttpConfig http) {
        this.cluster = cluster;
        this.applicationId = orElse(applicationId, "tidings-enrich");
        this.stateDir = orElse(stateDir, Path.of("state", "enrich"));
        this.threads = orElse(threads, 2);
        this.commitInterval = orElse(commitInterval, Duration.ofMillis(100));
        this.replicas = orElse(replicas, 1);
        this.analysis = orElse(analysis, AnalysisConfig.defaults());
        this.lanes = orElse(lanes, LaneConfig.defaults());
        this.duplicates = orElse(duplicates, DuplicateConfig.defaults());
        this.stories = orElse(stories, StoryConfig.defaults());
        this.memory = orElse(memory, MemoryConfig.defaults());
        this.http = orElse(http, HttpConfig.onPort(DEFAULT_PORT));
        require(
                this.applicationId.matches("[A-Za-z0-9._-]{1,200}"),
                "application-id",
                applicationId,
                "letters, digits, `.`, `_` and `-`, 1 to 200 of them");
        require(this.threads >= 1 && this.threads <= MOST_THREADS, "threads", threads, "1 to " + MOST_THREADS);
        require(
                this.commitInterval.compareTo(SHORTEST_COMMIT) >= 0
                        && this.commitInterval.compareTo(LONGEST_COMMIT) <= 0,
                "commit-interval",
                commitInterval,
                "10ms to 30s");
        require(this.replicas >= 1, "replicas", replicas, "at least 1");
    }

    /// All defaults.
    public static EnrichConfig defaults(ClusterAddress cluster) {
        return new EnrichConfig(cluster, null, null, null, null, null, null, null, null, null, null, null);
    }

    /// The same with other stories.
    public EnrichConfig withStories(StoryConfig other) {
        return new EnrichConfig(
                cluster,
                applicationId,
                stateDir,
                threads,
                commitInterval,
                replicas,
                analysis,
                lanes,
                duplicates,
                other,
                memory,
                http);
    }

    /// The same with its state elsewhere.
    public EnrichConfig withStateDir(Path folder) {
        return new EnrichConfig(
                cluster,
                applicationId,
                folder,
                threads,
                commitInterval,
                replicas,
                analysis,
                lanes,
                duplicates,
                stories,
                memory,
                http);
    }
}
