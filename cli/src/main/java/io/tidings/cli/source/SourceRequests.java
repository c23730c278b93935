package io.tidings.cli.source;

import io.tidings.news.SourceDefinition;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.topic.Topics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InterruptException;

/// Writes source definitions, which is how anything gets read.
public final class SourceRequests {

    private SourceRequests() {}

    /// Writes them; returns when the cluster has them.
    ///
    /// @throws IllegalStateException if the cluster does not take them
    public static void write(ClusterAddress cluster, Collection<SourceDefinition> sources) {
        var serializer = new NewsSerdes(cluster.registry()).serializer(Topics.SOURCES);
        send(
                cluster,
                sources.stream()
                        .map(source -> new ProducerRecord<>(
                                Topics.SOURCES.name(),
                                source.getSourceId(),
                                serializer.serialize(Topics.SOURCES.name(), source)))
                        .toList());
    }

    /// There shall be no such sources any more. What they published stays, and so do their numbers.
    ///
    /// @throws IllegalStateException if the cluster does not take it
    public static void remove(ClusterAddress cluster, Collection<String> ids) {
        send(
                cluster,
                ids.stream()
                        .map(id -> new ProducerRecord<String, byte[]>(Topics.SOURCES.name(), id, null))
                        .toList());
    }

    private static void send(ClusterAddress cluster, List<ProducerRecord<String, byte[]>> records) {
        try (var producer = KafkaClients.producer(cluster)) {
            var sent = new ArrayList<Future<?>>();
            for (var record : records) {
                sent.add(producer.send(record));
            }
            for (var one : sent) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the cluster does not take the sources: " + e.getCause(), e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
