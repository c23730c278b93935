package io.tidings.cli.duplicates;

import io.tidings.news.Ruling;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.runtime.topic.TopicReader;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.topic.Topics;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;

/// The rulings in `news.rulings`.
final class StoredRulings {

    private StoredRulings() {}

    /// All that hold, by the pair's key.
    static SortedMap<String, Ruling> read(ClusterAddress cluster) {
        var rulings = new TreeMap<String, Ruling>();
        TopicReader.readAll(cluster, Topics.RULINGS, record -> {
            var ruling = record.value();
            if (ruling == null) {
                rulings.remove(record.key());
            } else {
                rulings.put(record.key(), ruling);
            }
        });
        return rulings;
    }

    /// Writes one; returns when the cluster has it.
    ///
    /// @param ruling null to take back what was said
    /// @throws IllegalStateException if the cluster does not take it
    static void write(ClusterAddress cluster, Pair pair, @Nullable Ruling ruling) {
        var serializer = new NewsSerdes(cluster.registry()).serializer(Topics.RULINGS);
        try (var producer = KafkaClients.producer(cluster)) {
            var value = ruling == null ? null : serializer.serialize(Topics.RULINGS.name(), ruling);
            producer.send(new ProducerRecord<>(Topics.RULINGS.name(), pair.key(), value))
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the cluster does not take the ruling: " + e.getCause(), e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
