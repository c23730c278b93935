package io.tidings.ingest.assign;

import io.tidings.ingest.source.SourceTable;
import io.tidings.news.SourceDefinition;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.health.Health;
import io.tidings.runtime.telemetry.Telemetry;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.topic.Topics;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// This instance's membership in the group that shares the sources out. Keeps the table of sources up to date. One
/// thread
/// of its own; thread-safe.
public final class SourceGroup implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SourceGroup.class);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration STOP = Duration.ofSeconds(15);

    private final ClusterAddress cluster;
    private final SourceTable table;
    private final Consumer<String> changed;
    private final Telemetry telemetry;
    private final Map<String, String> settings;
    private final Deserializer<SourceDefinition> definitions;
    private final UnreadableDefinitions unreadable = new UnreadableDefinitions();
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread;
    private volatile Membership membership;
    private volatile Health health = Health.starting("joining the group");

    /// @param groupId the group's name
    /// @param changed told the id of each source that is new here or defined anew
    public SourceGroup(
            ClusterAddress cluster,
            String groupId,
            String clientId,
            SourceTable table,
            Consumer<String> changed,
            Telemetry telemetry) {
        this.cluster = cluster;
        this.table = table;
        this.changed = changed;
        this.telemetry = telemetry;
        this.definitions = new NewsSerdes(cluster.registry()).deserializer(Topics.SOURCES);
        this.settings = Membership.settings(groupId, clientId);
        this.membership = newMembership();
        this.thread = Thread.ofPlatform().name("source-group").unstarted(this::run);
    }

    /// Joins; returns at once.
    public void start() {
        thread.start();
    }

    /// What a transaction has to say of the group; ask before the table.
    public GroupView view() {
        return membership.view();
    }

    /// Sources whose newest definition cannot be read.
    public int unreadable() {
        return unreadable.count();
    }

    /// How the membership is doing.
    public Health health() {
        return health;
    }

    @Override
    public void close() {
        stop.countDown();
        membership.wakeup();
        try {
            thread.join(STOP);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Membership newMembership() {
        return new Membership(cluster, settings, table, unreadable, changed);
    }

    @SuppressWarnings("CatchingUnchecked") // a group that is left unseen is the worst fault: the health must say so
    private void run() {
        try {
            stayMember();
            health = Health.down("stopped");
        } catch (RuntimeException | Error e) {
            LOG.atError().setCause(e).log("sharing sources ended; restart the service");
            health = Health.down("sharing sources ended with " + e + "; restart the service");
            throw e;
        }
    }

    private void stayMember() {
        while (!isStopped()) {
            try (var current = membership;
                    var _ = telemetry.bind(current.consumer())) {
                current.join();
                while (!isStopped()) {
                    step(current);
                }
            } catch (WakeupException | InterruptException _) {
                // Only close() wakes and interrupts.
            } catch (KafkaException e) {
                LOG.atWarn().setCause(e).log("the group has to be joined again");
                health = Health.waiting("joining the group again after: " + e.getMessage());
                pause();
                membership = isStopped() ? membership : newMembership();
            }
        }
    }

    private void step(Membership current) {
        for (var record : current.poll(POLL)) {
            take(current, record);
        }
        try {
            current.takeOver();
            health = current.isMember()
                    ? Health.up("owns " + current.view().offsets().size() + " partitions, " + table.size() + " sources"
                            + SourceStates.sentence(table) + unreadable.sentence())
                    : Health.starting("joining the group");
        } catch (RetriableException e) {
            // Broker or registry away while reading what the partitions hold: the next step tries again.
            health = Health.waiting("taking over partitions: " + e.getMessage());
        }
    }

    private void take(Membership current, ConsumerRecord<String, byte[]> record) {
        while (!isStopped()) {
            try {
                var bytes = record.value();
                current.define(record, bytes == null ? null : definitions.deserialize(record.topic(), bytes));
                return;
            } catch (SerializationException e) {
                unreadable.note(record, e);
                return;
            } catch (RetriableException e) {
                health = Health.waiting(String.valueOf(e.getMessage()));
                pause();
            }
        }
    }

    private boolean isStopped() {
        return stop.getCount() == 0;
    }

    private void pause() {
        try {
            var _ = stop.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
