package io.tidings.runtime.topic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/// How far each partition is to be read; reached by position, since an empty poll of committed records is not the end.
final class EndOffsets {

    private final Map<TopicPartition, Long> ends;

    EndOffsets(Map<TopicPartition, Long> ends) {
        this.ends = new HashMap<>(ends);
    }

    /// Those partitions that are not read to their end yet.
    Set<TopicPartition> remaining(Consumer<?, ?> consumer) {
        ends.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
        return new HashSet<>(ends.keySet());
    }
}
