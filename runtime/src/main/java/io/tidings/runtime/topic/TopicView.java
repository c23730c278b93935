package io.tidings.runtime.topic;

import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.health.Health;
import io.tidings.runtime.life.Service;
import io.tidings.schemas.topic.Topic;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/// The last value of each key of a topic, in memory, kept up to date. For topics that fit: sources, statuses, the
/// ledger.
/// Thread-safe.
public final class TopicView<V extends SpecificRecord> implements Service {

    private final Map<String, V> values;
    private final TopicTail<V> tail;

    private TopicView(Map<String, V> values, TopicTail<V> tail) {
        this.values = values;
        this.tail = tail;
    }

    /// Starts to follow; returns at once, the view fills in the background.
    public static <V extends SpecificRecord> TopicView<V> start(ClusterAddress cluster, Topic<V> topic) {
        return start(cluster, topic, _ -> {});
    }

    /// @param listener told of each record after the view has it
    public static <V extends SpecificRecord> TopicView<V> start(
            ClusterAddress cluster, Topic<V> topic, TopicListener<V> listener) {
        var values = new ConcurrentHashMap<String, V>();
        return new TopicView<>(values, TopicTail.start(cluster, topic, new Fold<>(values, listener)));
    }

    /// The last values by key; unmodifiable, live, in no order.
    public Map<String, V> values() {
        return Collections.unmodifiableMap(values);
    }

    /// The last value of the key.
    public Optional<V> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /// Whether everything that was there at the start is in the view.
    public boolean isCaughtUp() {
        return tail.isCaughtUp();
    }

    /// Waits until it has caught up.
    ///
    /// @return false if it has not within the time
    /// @throws InterruptedException if the waiting thread is interrupted
    public boolean awaitCaughtUp(Duration longest) throws InterruptedException {
        return tail.awaitCaughtUp(longest);
    }

    @Override
    public String name() {
        return tail.name();
    }

    @Override
    public Health health() {
        return tail.health();
    }

    @Override
    public void close() {
        tail.close();
    }

    private record Fold<V extends SpecificRecord>(Map<String, V> values, TopicListener<V> next)
            implements TopicListener<V> {

        @Override
        public void take(ConsumerRecord<String, @Nullable V> record) {
            var value = record.value();
            if (value == null) {
                values.remove(record.key());
            } else {
                values.put(record.key(), value);
            }
            next.take(record);
        }

        @Override
        public void caughtUp() {
            next.caughtUp();
        }

        @Override
        public void unreadable(ConsumerRecord<String, byte[]> record, SerializationException why) {
            next.unreadable(record, why);
        }
    }
}
