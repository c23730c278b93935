package io.tidings.ingest.assign;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/// What a transaction has to say of the consumer group: which generation it speaks for, and how far its partitions of
/// `news.sources` are read. Immutable.
///
/// It has to be asked for before the table of sources is: then whatever the table still shows belongs to this
/// generation or
/// is refused by the broker with it.
public record GroupView(ConsumerGroupMetadata metadata, Map<TopicPartition, OffsetAndMetadata> offsets) {

    public GroupView {
        offsets = Map.copyOf(offsets);
    }

    /// The same without partitions that were given up.
    GroupView without(Iterable<TopicPartition> partitions) {
        var left = new HashMap<>(offsets);
        partitions.forEach(left::remove);
        return new GroupView(metadata, left);
    }
}
