package io.tidings.console.lag;

import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.kafka.KafkaClients;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/// Reads the record that stands at an offset, of many partitions at once. As a reader of committed records it
/// passes over
/// transaction markers and aborted records, which is how it finds that nothing is left. Not thread-safe.
final class FirstUnreadReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);

    /// Partitions are only looked at as long as this; what is not found until then is unknown.
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Consumer<String, byte[]> consumer;

    FirstUnreadReader(ClusterAddress cluster) {
        this.consumer = KafkaClients.consumer(
                cluster,
                Map.of(
                        "max.partition.fetch.bytes", "65536",
                        "fetch.max.bytes", "4194304",
                        "max.poll.records", "500",
                        "default.api.timeout.ms", "5000"));
    }

    /// A place to look at.
    ///
    /// @param from offset to read at
    /// @param end offset that nothing is looked for at or after
    record Look(long from, long end) {}

    /// @throws org.apache.kafka.common.KafkaException if the cluster does not answer
    Map<TopicPartition, FirstUnread> read(Map<TopicPartition, Look> looks) {
        var found = new HashMap<TopicPartition, FirstUnread>();
        if (looks.isEmpty()) {
            return found;
        }
        consumer.assign(looks.keySet());
        looks.forEach((partition, look) -> consumer.seek(partition, look.from()));
        var until = System.nanoTime() + LONGEST.toNanos();
        while (found.size() < looks.size() && System.nanoTime() < until) {
            var records = consumer.poll(POLL);
            for (var record : records) {
                var partition = new TopicPartition(record.topic(), record.partition());
                found.putIfAbsent(
                        partition, new FirstUnread.Found(record.offset(), Instant.ofEpochMilli(record.timestamp())));
            }
            passed(looks, found);
            consumer.pause(found.keySet());
        }
        consumer.unsubscribe();
        looks.keySet().forEach(partition -> found.putIfAbsent(partition, new FirstUnread.Unknown()));
        return found;
    }

    private void passed(Map<TopicPartition, Look> looks, Map<TopicPartition, FirstUnread> found) {
        Set<TopicPartition> open = new HashSet<>(looks.keySet());
        open.removeAll(found.keySet());
        for (var partition : open) {
            var look = looks.get(partition);
            if (look != null && consumer.position(partition, POLL) >= look.end()) {
                found.put(partition, new FirstUnread.Nothing());
            }
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
