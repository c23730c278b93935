package io.tidings.enrich.reset;

import io.tidings.schemas.topic.BrokerUnavailableException;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/// Which records have been through the enrichment before its state was thrown away. What they led to is in the journal
/// already and is not written a second time. Immutable.
///
/// @param until for each partition of `news.raw` and `news.rulings` the offset of the first record that is new
public record Replay(Map<TopicPartition, Long> until) {

    public Replay {
        until = Map.copyOf(until);
    }

    /// Nothing is replayed.
    public static Replay none() {
        return new Replay(Map.of());
    }

    /// As {@link StateReset} has left word: in the offsets of a group that nobody consumes with.
    ///
    /// @throws BrokerUnavailableException if the cluster does not answer
    public static Replay read(Admin admin, String applicationId) {
        var offsets = BrokerUnavailableException.get(
                "read what is replayed",
                admin.listConsumerGroupOffsets(group(applicationId)).partitionsToOffsetAndMetadata());
        var until = new HashMap<TopicPartition, Long>();
        offsets.forEach((partition, offset) -> {
            if (offset != null) {
                until.put(partition, offset.offset());
            }
        });
        return new Replay(until);
    }

    /// Whether the record has been through before.
    public boolean covers(RecordMetadata place) {
        return place.offset() < until.getOrDefault(new TopicPartition(place.topic(), place.partition()), 0L);
    }

    static String group(String applicationId) {
        return applicationId + "-replay";
    }
}
