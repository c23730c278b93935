package io.tidings.bench.stream;

import io.tidings.news.RawArticle;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.schemas.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/// Fills `news.raw` with articles that wait to be worked on. Stateless.
public final class Backlog {

    private Backlog() {}

    /// Writes the articles, all of which are committed on return.
    ///
    /// @param article the n-th article, from 0
    /// @throws IllegalStateException if one could not be written
    public static void fill(BenchCluster cluster, int articles, IntFunction<RawArticle> article) {
        var serializer = cluster.serdes().serializer(Topics.RAW);
        var failure = new AtomicReference<@Nullable Exception>();
        try (var producer = KafkaClients.producer(cluster.address())) {
            for (int n = 0; n < articles; n++) {
                var raw = article.apply(n);
                var value = serializer.serialize(Topics.RAW.name(), raw);
                var record = new ProducerRecord<>(Topics.RAW.name(), raw.getArticleId(), value);
                record.headers()
                        .add("tidings-source", bytes(raw.getSourceId()))
                        .add("tidings-item", bytes(raw.getItemId()))
                        .add("tidings-seen-at", bytes(raw.getSeenAt().toString()));
                var _ = producer.send(record, (_, refused) -> {
                    if (refused != null) {
                        failure.compareAndSet(null, refused);
                    }
                });
            }
            producer.flush();
        }
        if (failure.get() != null) {
            throw new IllegalStateException("the backlog could not be written", failure.get());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
