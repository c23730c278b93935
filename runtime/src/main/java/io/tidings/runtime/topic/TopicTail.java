package io.tidings.runtime.topic;

import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.health.Health;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.runtime.life.Service;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.topic.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.WakeupException;

/// Follows a topic from its beginning, for ever, without a consumer group: every committed record reaches the listener,
/// by a thread of the tail's own. A registry or broker that is away is waited for. Thread-safe.
public final class TopicTail<V extends SpecificRecord> implements Service {

    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration STOP = Duration.ofSeconds(10);

    private final Topic<V> topic;
    private final TopicListener<V> listener;
    private final RecordReading<V> reading;
    private final Consumer<String, byte[]> consumer;
    private final Thread thread;
    private final CountDownLatch caughtUp = new CountDownLatch(1);
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile Health health;

    private TopicTail(ClusterAddress cluster, Topic<V> topic, TopicListener<V> listener) {
        this.topic = topic;
        this.listener = listener;
        this.reading = new RecordReading<>(topic, new NewsSerdes(cluster.registry()));
        this.consumer = KafkaClients.consumer(cluster, Map.of());
        this.health = Health.starting("reading " + topic);
        this.thread = Thread.ofPlatform().daemon().name("tail " + topic).unstarted(this::run);
    }

    /// Starts to follow; returns at once.
    public static <V extends SpecificRecord> TopicTail<V> start(
            ClusterAddress cluster, Topic<V> topic, TopicListener<V> listener) {
        var tail = new TopicTail<>(cluster, topic, listener);
        tail.thread.start();
        return tail;
    }

    /// Whether everything that was there at the start has reached the listener.
    public boolean isCaughtUp() {
        return caughtUp.getCount() == 0;
    }

    /// Waits until it has caught up.
    ///
    /// @return false if it has not within the time
    /// @throws InterruptedException if the waiting thread is interrupted
    public boolean awaitCaughtUp(Duration longest) throws InterruptedException {
        return caughtUp.await(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public String name() {
        return "tail " + topic;
    }

    @Override
    public Health health() {
        return health;
    }

    @Override
    public void close() {
        stop.countDown();
        consumer.wakeup();
        try {
            thread.join(STOP);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("CatchingUnchecked") // a thread that ends unseen is the worst fault: the health must say so
    private void run() {
        try (consumer) {
            follow();
        } catch (WakeupException | InterruptException _) {
            health = Health.down("stopped");
        } catch (RuntimeException | Error e) {
            health = Health.down("reading " + topic + " ended with " + e + "; restart the service");
            throw e;
        }
    }

    private void follow() {
        var partitions = awaitPartitions();
        if (partitions.isEmpty()) {
            return;
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var end = new EndOffsets(consumer.endOffsets(partitions));
        while (!isStopped()) {
            if (!isCaughtUp() && end.remaining(consumer).isEmpty()) {
                listener.caughtUp();
                caughtUp.countDown();
                health = Health.up("following " + topic);
            }
            for (var record : consumer.poll(POLL)) {
                take(record);
            }
        }
    }

    /// Empty only if it was stopped before the topic was there.
    private List<TopicPartition> awaitPartitions() {
        while (!isStopped()) {
            try {
                var partitions = TopicReader.partitions(consumer, topic);
                if (!partitions.isEmpty()) {
                    return partitions;
                }
                listener.missing();
                health = Health.waiting("there is no topic " + topic + " yet; `tidings topics apply` makes it");
            } catch (RetriableException e) {
                health = Health.waiting("the cluster does not answer: " + e.getMessage());
            }
            pause();
        }
        return List.of();
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        while (!isStopped()) {
            var before = health;
            try {
                listener.take(reading.read(record));
                return;
            } catch (SerializationException e) {
                listener.unreadable(record, e);
                return;
            } catch (RetriableException e) {
                health = Health.waiting(String.valueOf(e.getMessage()));
                pause();
                health = before;
            }
        }
    }

    private boolean isStopped() {
        return stop.getCount() == 0;
    }

    private void pause() {
        try {
            if (stop.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new WakeupException();
            }
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
