package io.tidings.console.ruling;

import io.tidings.news.Ruling;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.topic.TopicWriter;
import io.tidings.runtime.topic.TopicWriter.Keyed;
import io.tidings.schemas.id.ArticlePair;
import io.tidings.schemas.topic.Topics;
import java.util.List;

/// Writes a ruling; returns when the cluster has it.
@FunctionalInterface
public interface RulingWriter {

    /// @throws IllegalStateException if the cluster does not take it
    void write(Ruling ruling);

    /// To the cluster. Rulings are rare: each has a connection of its own.
    static RulingWriter to(ClusterAddress cluster) {
        return ruling -> {
            var pair = new ArticlePair(ruling.getFirst(), ruling.getSecond());
            TopicWriter.write(cluster, Topics.RULINGS, List.of(new Keyed<>(pair.key(), ruling)), "the ruling");
        };
    }
}
