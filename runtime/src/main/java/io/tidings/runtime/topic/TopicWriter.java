package io.tidings.runtime.topic;

import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.topic.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;

/// Writes what a person has said to a topic: few records, each time over a connection of its own. Stateless.
public final class TopicWriter {

    private TopicWriter() {}

    /// One record.
    ///
    /// @param value null for a tombstone
    public record Keyed<V extends SpecificRecord>(
            String key, @Nullable V value) {}

    /// Writes them in this order; returns when the cluster has them.
    ///
    /// @param what they are, for the message: *the cluster does not take* `what`
    /// @throws IllegalStateException if the cluster does not take them
    public static <V extends SpecificRecord> void write(
            ClusterAddress cluster, Topic<V> topic, Collection<Keyed<V>> records, String what) {
        send(
                cluster,
                topic,
                records.stream()
                        .map(record ->
                                new ProducerRecord<String, @Nullable V>(topic.name(), record.key(), record.value()))
                        .toList(),
                what);
    }

    /// The same for records that have a time and headers of their own.
    ///
    /// @param records all of the topic
    /// @param what they are, for the message: *the cluster does not take* `what`
    /// @throws IllegalStateException if the cluster does not take them
    public static <V extends SpecificRecord> void send(
            ClusterAddress cluster,
            Topic<V> topic,
            Collection<ProducerRecord<String, @Nullable V>> records,
            String what) {
        var serializer = new NewsSerdes(cluster.registry()).serializer(topic);
        try (var producer = KafkaClients.producer(cluster)) {
            var sent = new ArrayList<Future<?>>();
            for (var record : records) {
                var value = record.value() == null ? null : serializer.serialize(topic.name(), record.value());
                sent.add(producer.send(new ProducerRecord<>(
                        topic.name(), null, record.timestamp(), record.key(), value, record.headers())));
            }
            for (var one : sent) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the cluster does not take " + what + ": " + e.getCause(), e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
