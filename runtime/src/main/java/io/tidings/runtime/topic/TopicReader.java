package io.tidings.runtime.topic;

import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.topic.Topic;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/// Reads what is in a topic once, to the end that it has at the start. Only committed records are seen.
public final class TopicReader {

    private static final Duration POLL = Duration.ofMillis(200);

    private TopicReader() {}

    /// Reads all partitions to the last committed record. Blocks as long as the cluster is away.
    ///
    /// @param taker takes each record, of a partition in order; a tombstone has a null value
    /// @throws org.apache.kafka.common.errors.SerializationException if a record cannot be read
    public static <V extends SpecificRecord> void readAll(
            ClusterAddress cluster,
            Topic<V> topic,
            java.util.function.Consumer<ConsumerRecord<String, @Nullable V>> taker) {
        try (var consumer = KafkaClients.consumer(cluster, Map.of())) {
            var partitions = partitions(consumer, topic);
            consumer.assign(partitions); // the client warns of end offsets of partitions that are not assigned
            read(consumer, consumer.endOffsets(partitions), reading(cluster, topic), new Strict<>(taker));
        }
    }

    /// What stands in a compacted topic: the last value of each key, without those that were taken back. Blocks as long
    /// as the cluster is away.
    ///
    /// @throws org.apache.kafka.common.errors.SerializationException if a record cannot be read
    public static <V extends SpecificRecord> Map<String, V> lastOfEachKey(ClusterAddress cluster, Topic<V> topic) {
        var last = new LinkedHashMap<String, V>();
        readAll(cluster, topic, record -> {
            var value = record.value();
            if (value == null) {
                last.remove(record.key());
            } else {
                last.put(record.key(), value);
            }
        });
        return last;
    }

    /// Reads the given partitions to the last record that stands in them now, waiting for transactions that are open
    /// there to end: whatever was written before the call is seen, if it is committed at all.
    ///
    /// @param listener takes each record, of a partition in order; a tombstone has a null value
    /// @return how far each partition was read: the offset after the last
    public static <V extends SpecificRecord> Map<Integer, Long> readSettled(
            ClusterAddress cluster, Topic<V> topic, Collection<Integer> partitions, TopicListener<V> listener) {
        var wanted = partitions.stream()
                .map(number -> new TopicPartition(topic.name(), number))
                .toList();
        var ends = highWatermarks(cluster, wanted);
        try (var consumer = KafkaClients.consumer(cluster, Map.of())) {
            read(consumer, ends, reading(cluster, topic), listener);
        }
        listener.caughtUp();
        return ends.entrySet().stream()
                .collect(Collectors.toMap(end -> end.getKey().partition(), Map.Entry::getValue));
    }

    private static <V extends SpecificRecord> RecordReading<V> reading(ClusterAddress cluster, Topic<V> topic) {
        return new RecordReading<>(topic, new NewsSerdes(cluster.registry()));
    }

    private static <V extends SpecificRecord> void read(
            Consumer<String, byte[]> consumer,
            Map<TopicPartition, Long> ends,
            RecordReading<V> reading,
            TopicListener<V> listener) {
        consumer.assign(ends.keySet());
        consumer.seekToBeginning(ends.keySet());
        var end = new EndOffsets(ends);
        while (!end.remaining(consumer).isEmpty()) {
            for (var record : consumer.poll(POLL)) {
                if (record.offset() < ends.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L)) {
                    hand(record, reading, listener);
                }
            }
        }
    }

    private static <V extends SpecificRecord> void hand(
            ConsumerRecord<String, byte[]> record, RecordReading<V> reading, TopicListener<V> listener) {
        ConsumerRecord<String, @Nullable V> read;
        try {
            read = reading.read(record);
        } catch (SerializationException e) {
            listener.unreadable(record, e);
            return;
        }
        listener.take(read);
    }

    /// A record that cannot be read ends the reading.
    private record Strict<V extends SpecificRecord>(
            java.util.function.Consumer<ConsumerRecord<String, @Nullable V>> taker) implements TopicListener<V> {
        @Override
        public void take(ConsumerRecord<String, @Nullable V> record) {
            taker.accept(record);
        }

        @Override
        public void unreadable(ConsumerRecord<String, byte[]> record, SerializationException why) {
            throw why;
        }
    }

    /// Ends that count what open transactions have written; a consumer of committed records is told the others.
    private static Map<TopicPartition, Long> highWatermarks(ClusterAddress cluster, List<TopicPartition> partitions) {
        var latest = partitions.stream().collect(Collectors.toMap(place -> place, _ -> OffsetSpec.latest()));
        try (var admin = KafkaClients.admin(cluster)) {
            return admin
                    .listOffsets(latest, new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED))
                    .all()
                    .get()
                    .entrySet()
                    .stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> offset(entry.getValue())));
        } catch (ExecutionException e) {
            throw new KafkaException("The end offsets of " + partitions + " cannot be read", e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private static long offset(ListOffsetsResultInfo info) {
        return info.offset();
    }

    static List<TopicPartition> partitions(Consumer<?, ?> consumer, Topic<?> topic) {
        return consumer.partitionsFor(topic.name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }
}
