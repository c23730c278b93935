package io.tidings.cli.source;

import io.tidings.news.SourceDefinition;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.topic.Topics;
import java.util.ArrayList;
import java.util.Collection;
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
        try (var producer = KafkaClients.producer(cluster)) {
            var sent = new ArrayList<Future<?>>();
            for (var source : sources) {
                sent.add(producer.send(new ProducerRecord<>(
                        Topics.SOURCES.name(),
                        source.getSourceId(),
                        serializer.serialize(Topics.SOURCES.name(), source))));
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
