package io.tidings.store.consume;

import io.tidings.runtime.health.Health;
import io.tidings.store.write.BatchWriter;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The member of the group `tidings-store`: reads, gathers, writes.
///
/// The positions in the database are the truth. Every partition that is assigned, and all of them after every
/// failure,
/// are
/// read on from there. The offsets committed to the group say the same for those who watch its lag, and are used for
/// nothing else. While something is away, the partitions are paused and polling goes on, so that the group stays as
/// it
/// is.
///
/// One thread runs it; {@link #health} and {@link #stop} may be called by any.
public final class StoreLoop implements Runnable, ConsumerRebalanceListener {

    private static final Logger LOG = LoggerFactory.getLogger(StoreLoop.class);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration SHOW_PROGRESS = Duration.ofSeconds(1);
    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final Consumer<String, byte[]> consumer;
    private final BatchWriter writer;
    private final TopicIds topicIds;
    private final StoreMetrics metrics;
    private final BatchBuffer buffer = new BatchBuffer();
    private final Set<TopicPartition> toBePositioned = new HashSet<>();
    private final Map<TopicPartition, Long> shown = new HashMap<>();
    private long nextAttempt = System.nanoTime();
    private long nextShowing = System.nanoTime();
    private volatile Health health = Health.starting("joins its consumer group");
    private volatile boolean stopping;

    /// @param consumer of bytes, read_committed, without automatic commits; closed by this loop
    public StoreLoop(Consumer<String, byte[]> consumer, BatchWriter writer, TopicIds topicIds, StoreMetrics metrics) {
        this.consumer = consumer;
        this.writer = writer;
        this.topicIds = topicIds;
        this.metrics = metrics;
    }

    /// How it is doing.
    public Health health() {
        return health;
    }

    /// Lets it end after what it is doing now.
    public void stop() {
        stopping = true;
        consumer.wakeup();
    }

    @Override
    public void run() {
        try (consumer) {
            consumer.subscribe(writer.topics(), this);
            while (!stopping) {
                step();
            }
            showProgress();
        } catch (WakeupException e) {
            if (!stopping) {
                throw e;
            }
        } catch (RuntimeException e) {
            health = Health.down("stopped by an error that waiting does not mend; restart it: " + e);
            LOG.atError().setCause(e).log("the store stopped");
        }
    }

    private void step() {
        var records = consumer.poll(POLL);
        buffer.add(records, System.nanoTime());
        if (System.nanoTime() - nextAttempt < 0) {
            return;
        }
        try {
            position();
            if (buffer.isDue(System.nanoTime())) {
                var batch = buffer.take();
                metrics.measure(() -> writer.write(batch));
            }
            if (System.nanoTime() - nextShowing >= 0 && buffer.isEmpty()) {
                showProgress();
            }
        } catch (WakeupException e) {
            throw e;
        } catch (SQLException | KafkaException e) {
            backOff(e);
        }
    }

    /// Sets new partitions to where the database has got to.
    private void position() throws SQLException {
        if (toBePositioned.isEmpty()) {
            return;
        }
        var positions = writer.positions(Set.copyOf(toBePositioned), topicIds.now());
        positions.forEach(consumer::seek);
        consumer.resume(positions.keySet());
        toBePositioned.clear();
        health = Health.up("writes what comes");
    }

    private void backOff(Exception failure) {
        var outage = Outage.of(failure);
        if (!outage.health().equals(health)) {
            LOG.atWarn().addKeyValue("reason", outage.health().message()).log("the store waits");
        }
        health = outage.health();
        nextAttempt = System.nanoTime() + outage.pause().toNanos();
        buffer.clear();
        toBePositioned.addAll(consumer.assignment());
        consumer.pause(consumer.assignment());
    }

    /// Commits to the group how far the database has got: what was polled is written when the buffer is empty.
    private void showProgress() {
        nextShowing = System.nanoTime() + SHOW_PROGRESS.toNanos();
        var reached = new HashMap<TopicPartition, OffsetAndMetadata>();
        for (var partition : consumer.assignment()) {
            if (!toBePositioned.contains(partition) && buffer.isEmpty()) {
                var position = consumer.position(partition, CLOSING);
                if (!Long.valueOf(position).equals(shown.put(partition, position))) {
                    reached.put(partition, new OffsetAndMetadata(position));
                }
            }
        }
        if (!reached.isEmpty()) {
            consumer.commitAsync(reached, (offsets, failure) -> {
                if (failure != null) {
                    offsets.keySet().forEach(shown::remove);
                }
            });
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        toBePositioned.addAll(partitions);
        partitions.forEach(shown::remove);
        consumer.pause(partitions);
        if (consumer.assignment().isEmpty()) {
            health = Health.up("the group's other instances have all partitions");
        }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        // What is gathered of them may still be written: if the new owner was quicker, the positions leave it out.
        toBePositioned.removeAll(partitions);
        partitions.forEach(shown::remove);
    }
}
