package io.tidings.schemas.topic;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/// One topic of the pipeline: everything anyone needs to know about it stands in one value, so that producing,
/// consuming, creating, checking and documenting it cannot disagree. Immutable.
///
/// @param name as in Kafka
/// @param purpose a sentence for a person
/// @param key what the key means
/// @param value class of the value, Avro in Confluent's wire format
/// @param partitions in production; a smaller cluster may cap it ({@link ClusterShape})
/// @param kept how long its records stay
/// @param largestMessage in bytes, after compression
public record Topic<V extends SpecificRecord>(
        String name, String purpose, String key, Class<V> value, int partitions, Kept kept, int largestMessage) {

    /// How long records stay.
    public sealed interface Kept {
        /// Deleted when older than this.
        record ForTime(Duration time) implements Kept {}

        /// Compacted: the last of each key stays; a tombstone can be read for this long.
        record LastOfKey(Duration tombstones) implements Kept {}

        /// For a person.
        default String inWords() {
            return switch (this) {
                case ForTime(var time) -> time.toDays() + " days";
                case LastOfKey _ -> "last of each key";
            };
        }
    }

    public Topic {
        if (partitions < 1) {
            throw new IllegalArgumentException("topic " + name + " needs at least one partition, not " + partitions);
        }
    }

    /// Schema registry subject of the value (`TopicNameStrategy`).
    public String subject() {
        return name + "-value";
    }

    /// Schema of the value as others see it, without hints for Java.
    public Schema schema() {
        return PlainSchema.of(SpecificData.get().getSchema(value));
    }

    /// The topic's configuration as Kafka's admin client takes it, in a steady order.
    public Map<String, String> configuration(ClusterShape shape) {
        var configuration = new LinkedHashMap<String, String>();
        switch (kept) {
            case Kept.ForTime(var time) -> {
                configuration.put("cleanup.policy", "delete");
                configuration.put("retention.ms", Long.toString(time.toMillis()));
            }
            case Kept.LastOfKey(var tombstones) -> {
                configuration.put("cleanup.policy", "compact");
                configuration.put("delete.retention.ms", Long.toString(tombstones.toMillis()));
            }
        }
        // The time of arrival: a back-fill must not be deleted for its age, and freshness and lag are read from it.
        configuration.put("message.timestamp.type", "LogAppendTime");
        configuration.put("max.message.bytes", Integer.toString(largestMessage));
        configuration.put("min.insync.replicas", Integer.toString(shape.minInSync()));
        return configuration;
    }

    @Override
    public String toString() {
        return name;
    }
}
