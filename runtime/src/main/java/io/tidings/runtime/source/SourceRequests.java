package io.tidings.runtime.source;

import io.tidings.news.SourceDefinition;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.topic.TopicWriter;
import io.tidings.runtime.topic.TopicWriter.Keyed;
import io.tidings.schemas.topic.Topics;
import java.util.Collection;

/// Writes source definitions, which is how anything gets read.
public final class SourceRequests {

    private static final String SOURCES = "the sources";

    private SourceRequests() {}

    /// Writes them; returns when the cluster has them.
    ///
    /// @throws IllegalStateException if the cluster does not take them
    public static void write(ClusterAddress cluster, Collection<SourceDefinition> sources) {
        var records = sources.stream()
                .map(source -> new Keyed<>(source.getSourceId(), source))
                .toList();
        TopicWriter.write(cluster, Topics.SOURCES, records, SOURCES);
    }

    /// There shall be no such sources any more. What they published stays, and so do their numbers.
    ///
    /// @throws IllegalStateException if the cluster does not take it
    public static void remove(ClusterAddress cluster, Collection<String> ids) {
        var tombstones =
                ids.stream().map(id -> new Keyed<SourceDefinition>(id, null)).toList();
        TopicWriter.write(cluster, Topics.SOURCES, tombstones, SOURCES);
    }
}
