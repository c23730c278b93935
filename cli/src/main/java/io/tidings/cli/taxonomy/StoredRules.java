package io.tidings.cli.taxonomy;

import io.tidings.news.TagRule;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.runtime.topic.TopicReader;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.topic.Topics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InterruptException;

/// The rules in `news.taxonomy`.
final class StoredRules {

    private StoredRules() {}

    /// All by id, retired ones too.
    static SortedMap<String, TagRule> read(ClusterAddress cluster) {
        var rules = new TreeMap<String, TagRule>();
        TopicReader.readAll(cluster, Topics.TAXONOMY, record -> {
            var rule = record.value();
            if (rule == null) {
                rules.remove(record.key());
            } else {
                rules.put(record.key(), rule);
            }
        });
        return rules;
    }

    /// Writes them; returns when the cluster has them.
    ///
    /// @throws IllegalStateException if the cluster does not take them
    static void write(ClusterAddress cluster, Collection<TagRule> rules) {
        var serializer = new NewsSerdes(cluster.registry()).serializer(Topics.TAXONOMY);
        try (var producer = KafkaClients.producer(cluster)) {
            var sent = new ArrayList<Future<?>>();
            for (var rule : rules) {
                var value = serializer.serialize(Topics.TAXONOMY.name(), rule);
                sent.add(producer.send(new ProducerRecord<>(Topics.TAXONOMY.name(), rule.getRuleId(), value)));
            }
            for (var one : sent) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the cluster does not take the rules: " + e.getCause(), e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
