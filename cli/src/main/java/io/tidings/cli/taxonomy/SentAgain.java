package io.tidings.cli.taxonomy;

import io.tidings.news.RawArticle;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.runtime.topic.TopicReader;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.topic.NewsHeaders;
import io.tidings.schemas.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/// Puts the last record of articles into `news.raw` once more, marked as no new item: the enrichment, which alone
/// writes `news.articles`, enriches these anew, unless something newer has come of them in the meantime.
final class SentAgain {

    private SentAgain() {}

    /// @return how many were there still
    static int send(ClusterAddress cluster, Collection<String> articleIds) {
        var wanted = new HashSet<>(articleIds);
        Map<String, ConsumerRecord<String, @Nullable RawArticle>> last = new HashMap<>();
        TopicReader.readAll(cluster, Topics.RAW, record -> {
            if (wanted.contains(record.key()) && record.value() != null) {
                last.put(record.key(), record);
            }
        });
        var serializer = new NewsSerdes(cluster.registry()).serializer(Topics.RAW);
        try (var producer = KafkaClients.producer(cluster)) {
            var sent = new ArrayList<Future<?>>();
            for (var record : last.values()) {
                var headers = new RecordHeaders(record.headers().toArray());
                headers.remove(NewsHeaders.AGAIN);
                headers.add(NewsHeaders.AGAIN, "rules".getBytes(StandardCharsets.UTF_8));
                var value = serializer.serialize(Topics.RAW.name(), record.value());
                sent.add(producer.send(new ProducerRecord<>(
                        Topics.RAW.name(), null, record.timestamp(), record.key(), value, headers)));
            }
            for (var one : sent) {
                one.get();
            }
            return sent.size();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the cluster does not take the articles: " + e.getCause(), e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
