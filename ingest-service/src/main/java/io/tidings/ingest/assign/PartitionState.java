package io.tidings.ingest.assign;

import io.tidings.ingest.source.Packed;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceStatus;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.topic.TopicListener;
import io.tidings.runtime.topic.TopicReader;
import io.tidings.schemas.topic.Topics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/// What stands in the topics about the sources of one partition.
///
/// @param definitions by source id
/// @param statuses by source id
/// @param position offset in `news.sources` up to which the definitions are read
public record PartitionState(
        Map<String, Packed<SourceDefinition>> definitions, Map<String, Packed<SourceStatus>> statuses, long position) {

    /// Reads it, waiting for transactions of a former owner to end.
    ///
    /// @throws org.apache.kafka.common.KafkaException if the cluster does not answer, or a status cannot be read
    public static PartitionState load(ClusterAddress cluster, int partition, UnreadableDefinitions unreadable) {
        var statuses = loadStatuses(cluster, partition);
        var definitions = new HashMap<String, Packed<SourceDefinition>>();
        var ends = TopicReader.readSettled(
                cluster,
                Topics.SOURCES,
                List.of(partition),
                new Fold<>(definitions, Packed.DEFINITIONS, unreadable::note, unreadable::forget));
        return new PartitionState(definitions, statuses, ends.getOrDefault(partition, 0L));
    }

    /// Reads the statuses alone.
    ///
    /// @throws org.apache.kafka.common.KafkaException if the cluster does not answer, or a status cannot be read
    public static Map<String, Packed<SourceStatus>> loadStatuses(ClusterAddress cluster, int partition) {
        var statuses = new HashMap<String, Packed<SourceStatus>>();
        // A status that cannot be read is a number that would be given twice: better not to start.
        TopicReader.readSettled(
                cluster,
                Topics.SOURCE_STATUS,
                List.of(partition),
                new Fold<>(
                        statuses,
                        Packed.STATUSES,
                        (_, why) -> {
                            throw why;
                        },
                        _ -> {}));
        return statuses;
    }

    private record Fold<V extends SpecificRecord>(
            Map<String, Packed<V>> values,
            Packed.Form<V> form,
            BiConsumer<ConsumerRecord<String, byte[]>, SerializationException> unreadable,
            Consumer<String> readable)
            implements TopicListener<V> {

        @Override
        public void take(ConsumerRecord<String, @Nullable V> record) {
            readable.accept(record.key());
            var value = record.value();
            if (value == null) {
                values.remove(record.key());
            } else {
                values.put(record.key(), form.pack(value));
            }
        }

        @Override
        public void unreadable(ConsumerRecord<String, byte[]> record, SerializationException why) {
            unreadable.accept(record, why);
        }
    }
}
