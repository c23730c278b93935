package io.tidings.enrich;

import io.tidings.enrich.analysis.ArticleAnalysis;
import io.tidings.enrich.duplicates.LaneTopicArchive;
import io.tidings.enrich.life.BoundedMemory;
import io.tidings.enrich.life.Failures;
import io.tidings.enrich.life.StreamsSettings;
import io.tidings.enrich.reset.Replay;
import io.tidings.enrich.rules.LiveTagRules;
import io.tidings.news.TagRule;
import io.tidings.runtime.health.Health;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.runtime.life.Service;
import io.tidings.runtime.telemetry.Telemetry;
import io.tidings.runtime.topic.TopicTail;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.topic.Topics;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.jspecify.annotations.Nullable;

/// The running enrichment. What it depends on may be away: it waits and goes on by itself. Thread-safe.
public final class EnrichService implements Service {

    private static final Duration CLOSING = Duration.ofSeconds(30);

    /// Within it a thread waits, which costs nothing; after it the thread is replaced, which costs a restoration.
    private static final Duration WAIT_FOR_REGISTRY = Duration.ofMinutes(2);

    /// An article waits so long for the tag rules at the start; then its thread is replaced and waits anew.
    private static final Duration WAIT_FOR_RULES = Duration.ofMinutes(1);

    private final KafkaStreams streams;
    private final TopicTail<TagRule> rules;
    private final NewsSerdes serdes;
    private final BoundedMemory memory;
    private final Failures failures;
    private final Telemetry.Binding metrics;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EnrichService(
            KafkaStreams streams,
            TopicTail<TagRule> rules,
            NewsSerdes serdes,
            BoundedMemory memory,
            Failures failures,
            Telemetry.Binding metrics) {
        this.streams = streams;
        this.rules = rules;
        this.serdes = serdes;
        this.memory = memory;
        this.failures = failures;
        this.metrics = metrics;
    }

    /// Starts it; returns before it has its part of the work.
    ///
    /// @throws org.apache.kafka.streams.errors.StreamsException if the state folder is in use, or a setting wrong
    public static EnrichService start(EnrichConfig config, Telemetry telemetry) {
        var settings = new StreamsSettings(
                config.cluster(),
                config.applicationId(),
                config.stateDir(),
                config.threads(),
                config.commitInterval(),
                config.replicas(),
                config.duplicates().laneWindow().kept());
        var memory = new BoundedMemory(
                config.memory().blocks().bytes(), config.memory().writeBuffers().bytes());
        var failures = new Failures(Clock.systemUTC());
        var serdes = new NewsSerdes(config.cluster().registry(), WAIT_FOR_REGISTRY);
        var live = new LiveTagRules(WAIT_FOR_RULES);
        var topology = EnrichTopology.build(
                config,
                serdes,
                new ArticleAnalysis(config.analysis().analyzer(), live),
                () -> new LaneTopicArchive(config.cluster()),
                replay(config));
        var streams = new KafkaStreams(topology, settings.properties(memory));
        streams.setUncaughtExceptionHandler(failures);
        var rules = TopicTail.start(config.cluster(), Topics.TAXONOMY, live);
        var service = new EnrichService(streams, rules, serdes, memory, failures, telemetry.bind(streams));
        try {
            streams.start();
            return service;
        } catch (RuntimeException e) {
            service.close();
            throw e;
        }
    }

    /// Asked when the first task begins: the broker need not be there before.
    private static Supplier<Replay> replay(EnrichConfig config) {
        var known = new AtomicReference<@Nullable Replay>();
        return () -> {
            var read = known.get();
            if (read == null) {
                try (var admin = KafkaClients.admin(config.cluster())) {
                    read = Replay.read(admin, config.applicationId());
                }
                known.set(read);
            }
            return read;
        };
    }

    @Override
    public String name() {
        return "enrich";
    }

    @Override
    public Health health() {
        if (serdes.isWaitingForRegistry() && !closed.get()) {
            return Health.waiting("Waits for the schema registry, then goes on by itself");
        }
        if (rules.health().status() == Health.Status.DOWN && !closed.get()) {
            return rules.health();
        }
        var failure = failures.recent();
        return switch (streams.state()) {
            case RUNNING ->
                failure.map(last -> Health.waiting("Goes on after a failure: " + last.reason()))
                        .orElse(Health.up("Enriches articles"));
            case CREATED, REBALANCING ->
                failure.map(last -> Health.waiting("Waits and tries again: " + last.reason()))
                        .orElse(Health.starting("Shares out the work and restores its state"));
            case PENDING_SHUTDOWN, NOT_RUNNING -> Health.down("Is closed");
            case PENDING_ERROR -> Health.down(failures.stopped().orElse("Stops after an error, see the log"));
            case ERROR ->
                Health.down(failures.stopped().orElse("Has stopped after an error, see the log; start it again"));
        };
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        failures.close();
        metrics.close();
        rules.close();
        // Leaving the group, so that the others, or the next start, need not wait for the session to end.
        var isClosed = streams.close(
                CloseOptions.timeout(CLOSING).withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP));
        if (isClosed) {
            memory.close();
        }
    }
}
