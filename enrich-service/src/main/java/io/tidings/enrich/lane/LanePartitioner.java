package io.tidings.enrich.lane;

import io.tidings.enrich.wire.LaneKind;
import io.tidings.enrich.wire.LaneRecord;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.processor.StreamPartitioner;

/// Sends what is for a lane to its partition.
///
/// @param lanes which language is judged where
public record LanePartitioner(Lanes lanes) implements StreamPartitioner<String, LaneRecord> {

    @Override
    public Optional<Set<Integer>> partitions(String topic, String key, LaneRecord value, int partitions) {
        return Optional.of(
                Set.of(value.getKind() == LaneKind.RULING ? value.getLane() : lanes.of(value.getLanguage())));
    }
}
