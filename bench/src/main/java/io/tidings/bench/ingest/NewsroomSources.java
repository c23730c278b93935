package io.tidings.bench.ingest;

import io.tidings.bench.stream.BenchCluster;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.schemas.topic.Topics;
import io.tidings.testkit.newsroom.Newsroom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/// Defines the newsroom's sources, each due again at once, so that an instance polls as quickly as it can. Stateless.
final class NewsroomSources {

    private static final long SHORTEST_MILLIS = 100;

    private NewsroomSources() {}

    /// @throws IllegalStateException if one could not be written
    static void define(BenchCluster cluster, Newsroom newsroom, int sources) {
        var serializer = cluster.serdes().serializer(Topics.SOURCES);
        var failure = new AtomicReference<@Nullable Exception>();
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        try (var producer = KafkaClients.producer(cluster.address())) {
            for (var source = 0; source < sources; source++) {
                var definition = definition(newsroom, source, now);
                var value = serializer.serialize(Topics.SOURCES.name(), definition);
                var _ = producer.send(
                        new ProducerRecord<>(Topics.SOURCES.name(), definition.getSourceId(), value), (_, problem) -> {
                            if (problem != null) {
                                failure.set(problem);
                            }
                        });
            }
            producer.flush();
        }
        if (failure.get() != null) {
            throw new IllegalStateException("the sources are not written", failure.get());
        }
    }

    private static SourceDefinition definition(Newsroom newsroom, int source, Instant now) {
        return SourceDefinition.newBuilder()
                .setSourceId("s" + source)
                .setKind(SourceKind.FEED)
                .setAddress(newsroom.feed(source).toString())
                .setPollEveryMillis(SHORTEST_MILLIS)
                .setMinIntervalMillis(SHORTEST_MILLIS)
                .setMaxIntervalMillis(SHORTEST_MILLIS)
                .setAllowPrivateAddresses(true)
                .setKeepPages(false)
                .setRequestedAt(now)
                .setDefinedAt(now)
                .build();
    }
}
