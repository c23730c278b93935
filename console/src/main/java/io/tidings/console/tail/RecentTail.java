package io.tidings.console.tail;

import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.health.Health;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.runtime.life.Service;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.topic.Topic;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Follows the committed records of a topic, from those of the last minutes on, without a consumer group. A cluster
/// or
/// registry that is away is waited for. A record that cannot be read is left out: it is another's to reject.
/// Thread-safe.
public final class RecentTail<V extends SpecificRecord> implements Service {

    private static final Logger LOG = LoggerFactory.getLogger(RecentTail.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration STOP = Duration.ofSeconds(10);

    private static final Map<String, String> SETTINGS =
            Map.of("max.poll.records", "1000", "default.api.timeout.ms", "5000");

    /// A cluster that is away lets a poll come back empty like one that has nothing new: after so long without a record
    /// it
    /// is asked for something.
    private static final long SILENCE_NANOS = Duration.ofSeconds(4).toNanos();

    private final ClusterAddress cluster;
    private final Topic<V> topic;
    private final Duration back;
    private final Clock clock;
    private final RecentListener<V> listener;
    private final Deserializer<V> values;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread;
    private volatile Health health;
    private volatile @Nullable Consumer<String, byte[]> reading;

    private RecentTail(ClusterAddress cluster, Topic<V> topic, Duration back, Clock clock, RecentListener<V> listener) {
        this.cluster = cluster;
        this.topic = topic;
        this.back = back;
        this.clock = clock;
        this.listener = listener;
        this.values = new NewsSerdes(cluster.registry()).deserializer(topic);
        this.health = Health.starting("reads " + topic);
        this.thread = Thread.ofPlatform().daemon().name("recent " + topic).unstarted(this::run);
    }

    /// Starts to follow; returns at once.
    ///
    /// @param back how old the first records may be, by their timestamp
    public static <V extends SpecificRecord> RecentTail<V> start(
            ClusterAddress cluster, Topic<V> topic, Duration back, Clock clock, RecentListener<V> listener) {
        var tail = new RecentTail<>(cluster, topic, back, clock, listener);
        tail.thread.start();
        return tail;
    }

    @Override
    public String name() {
        return "recent " + topic;
    }

    @Override
    public Health health() {
        return health;
    }

    @Override
    public void close() {
        stopping.countDown();
        var consumer = reading;
        if (consumer != null) {
            consumer.wakeup();
        }
        try {
            if (!thread.join(STOP)) {
                LOG.atWarn().addKeyValue("topic", topic.name()).log("the tail did not end in time");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!isStopping()) {
                try (var consumer = KafkaClients.consumer(cluster, SETTINGS)) {
                    reading = consumer;
                    follow(consumer);
                } catch (KafkaException e) {
                    health = Health.waiting("the cluster does not answer: " + e.getMessage());
                    pause();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            health = Health.down("ended by " + e + "; restart the console");
            LOG.atError().setCause(e).addKeyValue("topic", topic.name()).log("the tail ended");
        }
    }

    private void follow(Consumer<String, byte[]> consumer) throws InterruptedException {
        var partitions = awaitPartitions(consumer);
        consumer.assign(partitions);
        seekBack(consumer, partitions);
        var ends = new HashMap<>(consumer.endOffsets(partitions));
        listener.startsOver();
        var heard = System.nanoTime();
        while (!isStopping()) {
            ends.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
            var live = ends.isEmpty();
            if (live && !health.isUp()) {
                health = Health.up("follows " + topic);
            }
            for (var record : consumer.poll(POLL)) {
                take(record, live);
                heard = System.nanoTime();
            }
            if (System.nanoTime() - heard > SILENCE_NANOS) {
                consumer.endOffsets(partitions);
                heard = System.nanoTime();
            }
        }
    }

    private List<TopicPartition> awaitPartitions(Consumer<String, byte[]> consumer) throws InterruptedException {
        while (!isStopping()) {
            var partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            if (!partitions.isEmpty()) {
                return partitions;
            }
            health = Health.waiting("there is no topic " + topic + " yet; `tidings topics apply` makes it");
            pause();
        }
        return List.of();
    }

    private void seekBack(Consumer<String, byte[]> consumer, List<TopicPartition> partitions) {
        var from = clock.instant().minus(back).toEpochMilli();
        var times = new HashMap<TopicPartition, Long>();
        partitions.forEach(partition -> times.put(partition, from));
        consumer.offsetsForTimes(times).forEach((partition, found) -> {
            if (found == null) {
                consumer.seekToEnd(List.of(partition));
            } else {
                consumer.seek(partition, found.offset());
            }
        });
    }

    private void take(ConsumerRecord<String, byte[]> record, boolean live) throws InterruptedException {
        while (record.value() != null && !isStopping()) {
            V value;
            try {
                value = values.deserialize(record.topic(), record.value());
            } catch (RetriableException e) {
                health = Health.waiting(String.valueOf(e.getMessage()));
                pause();
                continue;
            } catch (KafkaException _) {
                return;
            }
            listener.take(value, live);
            return;
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private void pause() throws InterruptedException {
        stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }
}
