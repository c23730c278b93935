package io.tidings.enrich.duplicates;

import io.tidings.enrich.wire.InternalSerde;
import io.tidings.enrich.wire.LaneRecord;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.kafka.KafkaClients;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Reads articles back from the lane's own topic, which keeps them as long as the lane remembers them: nothing is
/// written
/// twice for it. A look costs some milliseconds. Not thread-safe.
public final class LaneTopicArchive implements ArticleArchive {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final ClusterAddress cluster;
    private @Nullable Consumer<String, byte[]> consumer;

    /// Opens nothing yet.
    public LaneTopicArchive(ClusterAddress cluster) {
        this.cluster = cluster;
    }

    /// The topic has it.
    @Override
    public void pass(Place place, byte[] article) {}

    /// @throws TimeoutException if the broker does not answer
    @Override
    public Optional<byte[]> article(Place place) {
        var reader = reader();
        var partition = new TopicPartition(place.topic(), place.partition());
        reader.assign(List.of(partition));
        reader.seek(partition, place.offset());
        var deadline = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < deadline) {
            for (var record : reader.poll(POLL)) {
                return record.offset() == place.offset() && record.value() != null
                        ? Optional.of(article(record.value()))
                        : Optional.empty();
            }
            if (reader.position(partition) > place.offset()) {
                return Optional.empty();
            }
        }
        throw new TimeoutException("the broker did not give the record at %s, partition %d, offset %d"
                .formatted(place.topic(), place.partition(), place.offset()));
    }

    private static byte[] article(byte[] record) {
        var lane = InternalSerde.decode(LaneRecord.getDecoder(), record);
        return InternalSerde.bytes(lane.getArticle());
    }

    private Consumer<String, byte[]> reader() {
        var open = consumer;
        if (open == null) {
            // One article at a time, wherever it stands: what lies behind it is of no use.
            open = KafkaClients.consumer(
                    cluster,
                    Map.of("max.poll.records", "1", "max.partition.fetch.bytes", "65536", "fetch.max.bytes", "65536"));
            consumer = open;
        }
        return open;
    }

    @Override
    public void close() {
        if (consumer != null) {
            consumer.close();
        }
    }
}
