package io.tidings.runtime.topic;

import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/// Told of a topic's records, in the order of each partition, all by one thread.
@FunctionalInterface
public interface TopicListener<V extends SpecificRecord> {

    /// A record; its value is null for a tombstone. What this throws stops the reading and is shown by the health.
    void take(ConsumerRecord<String, @Nullable V> record);

    /// There is no such topic yet, so nothing stands in it; it is waited for. May be called again and again.
    default void missing() {}

    /// All that was there at the start has been taken. Called once.
    default void caughtUp() {}

    /// A record that cannot be read; the reading goes on after it.
    default void unreadable(ConsumerRecord<String, byte[]> record, SerializationException why) {}
}
