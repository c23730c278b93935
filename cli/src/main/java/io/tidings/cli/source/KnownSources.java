package io.tidings.cli.source;

import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceStatus;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.topic.TopicReader;
import io.tidings.schemas.topic.Topics;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What stands in the topics about the sources. Immutable.
///
/// @param definitions by id, in its order
/// @param statuses by id; of a source that was never polled there is none
record KnownSources(Map<String, SourceDefinition> definitions, Map<String, SourceStatus> statuses) {

    /// @throws org.apache.kafka.common.KafkaException if the cluster does not answer
    static KnownSources read(ClusterAddress cluster) {
        var statuses = new HashMap<String, SourceStatus>();
        TopicReader.readAll(cluster, Topics.SOURCE_STATUS, record -> keep(statuses, record.key(), record.value()));
        return new KnownSources(definitions(cluster), statuses);
    }

    /// The definitions alone.
    static Map<String, SourceDefinition> definitions(ClusterAddress cluster) {
        var definitions = new TreeMap<String, SourceDefinition>();
        TopicReader.readAll(cluster, Topics.SOURCES, record -> keep(definitions, record.key(), record.value()));
        return definitions;
    }

    Optional<SourceStatus> status(String id) {
        return Optional.ofNullable(statuses.get(id));
    }

    private static <V> void keep(Map<String, V> values, String key, @Nullable V value) {
        if (value == null) {
            values.remove(key);
        } else {
            values.put(key, value);
        }
    }
}
