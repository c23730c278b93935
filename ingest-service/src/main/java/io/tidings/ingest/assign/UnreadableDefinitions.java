package io.tidings.ingest.assign;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The sources whose newest definition cannot be read: they go on as they were, which nobody would notice without this.
/// Thread-safe.
public final class UnreadableDefinitions {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadableDefinitions.class);

    private final Map<String, Integer> partitions = new ConcurrentHashMap<>();

    /// The newest definition of the record's source cannot be read.
    void note(ConsumerRecord<String, ?> record, SerializationException why) {
        partitions.put(record.key(), record.partition());
        LOG.atError()
                .setCause(why)
                .addKeyValue("source", record.key())
                .addKeyValue("topic", record.topic())
                .addKeyValue("partition", record.partition())
                .addKeyValue("offset", record.offset())
                .log("the definition cannot be read, the source stays as it was; write the definition again");
    }

    /// A readable definition of the source has come, or there shall be no such source.
    void forget(String source) {
        partitions.remove(source);
    }

    /// The partition belongs to someone else.
    void forgetPartition(int partition) {
        partitions.values().removeIf(owned -> owned == partition);
    }

    /// How many sources that is.
    public int count() {
        return partitions.size();
    }

    /// For the health; empty where all can be read.
    String sentence() {
        return partitions.isEmpty()
                ? ""
                : ", of " + count() + " the definition cannot be read, write it again: "
                        + String.join(
                                " ",
                                partitions.keySet().stream().sorted().limit(5).toList());
    }
}
