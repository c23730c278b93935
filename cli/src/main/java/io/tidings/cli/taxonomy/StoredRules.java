package io.tidings.cli.taxonomy;

import io.tidings.news.TagRule;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.topic.TopicReader;
import io.tidings.runtime.topic.TopicWriter;
import io.tidings.runtime.topic.TopicWriter.Keyed;
import io.tidings.schemas.topic.Topics;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/// The rules in `news.taxonomy`.
final class StoredRules {

    private StoredRules() {}

    /// All by id, retired ones too.
    static SortedMap<String, TagRule> read(ClusterAddress cluster) {
        return new TreeMap<>(TopicReader.lastOfEachKey(cluster, Topics.TAXONOMY));
    }

    /// Writes them; returns when the cluster has them.
    ///
    /// @throws IllegalStateException if the cluster does not take them
    static void write(ClusterAddress cluster, Collection<TagRule> rules) {
        var records =
                rules.stream().map(rule -> new Keyed<>(rule.getRuleId(), rule)).toList();
        TopicWriter.write(cluster, Topics.TAXONOMY, records, "the rules");
    }
}
