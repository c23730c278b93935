package io.tidings.cli.source;

import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceStatus;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.topic.TopicReader;
import io.tidings.schemas.topic.Topics;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What stands in the topics about the sources. Immutable.
///
/// @param definitions by id, in its order
/// @param statuses by id; of a source that was never polled there is none
record KnownSources(Map<String, SourceDefinition> definitions, Map<String, SourceStatus> statuses) {

    /// @throws org.apache.kafka.common.KafkaException if the cluster does not answer
    static KnownSources read(ClusterAddress cluster) {
        var statuses = TopicReader.lastOfEachKey(cluster, Topics.SOURCE_STATUS);
        return new KnownSources(definitions(cluster), statuses);
    }

    /// The definitions alone.
    static Map<String, SourceDefinition> definitions(ClusterAddress cluster) {
        return new TreeMap<>(TopicReader.lastOfEachKey(cluster, Topics.SOURCES));
    }

    Optional<SourceStatus> status(String id) {
        return Optional.ofNullable(statuses.get(id));
    }
}
