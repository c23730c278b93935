package io.tidings.cli.taxonomy;

import io.tidings.news.RawArticle;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.topic.TopicReader;
import io.tidings.runtime.topic.TopicWriter;
import io.tidings.schemas.topic.NewsHeaders;
import io.tidings.schemas.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
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
        TopicWriter.send(
                cluster,
                Topics.RAW,
                last.values().stream().map(SentAgain::again).toList(),
                "the articles");
        return last.size();
    }

    private static ProducerRecord<String, @Nullable RawArticle> again(
            ConsumerRecord<String, @Nullable RawArticle> record) {
        var headers = new RecordHeaders(record.headers().toArray());
        headers.remove(NewsHeaders.AGAIN);
        headers.add(NewsHeaders.AGAIN, "rules".getBytes(StandardCharsets.UTF_8));
        return new ProducerRecord<>(Topics.RAW.name(), null, record.timestamp(), record.key(), record.value(), headers);
    }
}
