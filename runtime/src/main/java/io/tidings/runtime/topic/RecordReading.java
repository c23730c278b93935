package io.tidings.runtime.topic;

import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.topic.Topic;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/// Turns a record of bytes into one of values, apart from the consumer, so that a bad record does not stop it.
final class RecordReading<V extends SpecificRecord> {

    private final Deserializer<V> deserializer;

    RecordReading(Topic<V> topic, NewsSerdes serdes) {
        this.deserializer = serdes.deserializer(topic);
    }

    /// @throws SerializationException that names topic, partition and offset
    /// @throws io.tidings.schemas.serde.RegistryUnavailableException if the registry is away: worth another try
    ConsumerRecord<String, @Nullable V> read(ConsumerRecord<String, byte[]> record) {
        return new ConsumerRecord<>(
                record.topic(),
                record.partition(),
                record.offset(),
                record.timestamp(),
                TimestampType.CREATE_TIME,
                record.serializedKeySize(),
                record.serializedValueSize(),
                record.key(),
                value(record),
                record.headers(),
                record.leaderEpoch());
    }

    private @Nullable V value(ConsumerRecord<String, byte[]> record) {
        var bytes = record.value();
        if (bytes == null) {
            return null;
        }
        try {
            return deserializer.deserialize(record.topic(), bytes);
        } catch (SerializationException e) {
            var place = new TopicPartition(record.topic(), record.partition());
            throw new SerializationException(
                    "The value at " + place + " offset " + record.offset() + " cannot be read", e);
        }
    }
}
