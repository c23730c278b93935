package io.tidings.store.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/// Records to be written together, of each partition in the order of their offsets. Immutable.
public record Batch(List<ConsumerRecord<String, byte[]>> records) {

    public Batch {
        records = List.copyOf(records);
    }

    Set<TopicPartition> partitions() {
        return records.stream().map(Batch::partition).collect(Collectors.toSet());
    }

    /// Without what the positions say is written already.
    Batch after(Map<TopicPartition, Long> positions) {
        return new Batch(records.stream()
                .filter(record -> record.offset() >= positions.getOrDefault(partition(record), Long.MAX_VALUE))
                .toList());
    }

    /// The position of each partition once this is written.
    Map<TopicPartition, Long> nexts() {
        var nexts = new HashMap<TopicPartition, Long>();
        records.forEach(record -> nexts.merge(partition(record), record.offset() + 1, Math::max));
        return nexts;
    }

    List<ConsumerRecord<String, byte[]>> of(String topic) {
        return records.stream().filter(record -> record.topic().equals(topic)).toList();
    }

    private static TopicPartition partition(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition());
    }
}
