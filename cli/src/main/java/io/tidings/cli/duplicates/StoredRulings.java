package io.tidings.cli.duplicates;

import io.tidings.news.Ruling;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.topic.TopicReader;
import io.tidings.runtime.topic.TopicWriter;
import io.tidings.runtime.topic.TopicWriter.Keyed;
import io.tidings.schemas.id.ArticlePair;
import io.tidings.schemas.topic.Topics;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The rulings in `news.rulings`.
final class StoredRulings {

    private StoredRulings() {}

    /// All that hold, by the pair's key.
    static SortedMap<String, Ruling> read(ClusterAddress cluster) {
        return new TreeMap<>(TopicReader.lastOfEachKey(cluster, Topics.RULINGS));
    }

    /// Writes one; returns when the cluster has it.
    ///
    /// @param ruling null to take back what was said
    /// @throws IllegalStateException if the cluster does not take it
    static void write(ClusterAddress cluster, ArticlePair pair, @Nullable Ruling ruling) {
        TopicWriter.write(cluster, Topics.RULINGS, List.of(new Keyed<>(pair.key(), ruling)), "the ruling");
    }
}
