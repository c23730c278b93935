package io.tidings.console.ruling;

import io.tidings.news.Ruling;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.topic.Topics;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InterruptException;

/// Writes a ruling; returns when the cluster has it.
@FunctionalInterface
public interface RulingWriter {

    /// @throws IllegalStateException if the cluster does not take it
    void write(Ruling ruling);

    /// To the cluster. Rulings are rare: each has a connection of its own.
    static RulingWriter to(ClusterAddress cluster) {
        return ruling -> {
            var topic = Topics.RULINGS;
            var value = new NewsSerdes(cluster.registry()).serializer(topic).serialize(topic.name(), ruling);
            var key = ruling.getFirst() + " " + ruling.getSecond();
            try (var producer = KafkaClients.producer(cluster)) {
                producer.send(new ProducerRecord<>(topic.name(), key, value)).get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("the cluster does not take the ruling: " + e.getCause(), e);
            } catch (InterruptedException e) {
                throw new InterruptException(e);
            }
        };
    }
}
