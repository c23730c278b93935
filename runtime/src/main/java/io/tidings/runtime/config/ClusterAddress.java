package io.tidings.runtime.config;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where Kafka and the schema registry are. In a service's configuration its keys stand at the top level
/// (`@JsonUnwrapped`). Immutable.
///
/// @param kafka `host:port` of one broker or several, separated by commas; key `kafka`
/// @param registry address of the registry's Confluent-compatible API (`mock://NAME` in tests); key `registry`
/// @param kafkaProperties further settings of every Kafka client, e.g. for TLS; key `kafka-properties`
public record ClusterAddress(String kafka, String registry, Map<String, String> kafkaProperties) {

    public ClusterAddress(
            @Nullable String kafka, @Nullable String registry, @Nullable Map<String, String> kafkaProperties) {
        this.kafka = Config.given(kafka, "kafka", "host:port of a broker, e.g. localhost:9092");
        this.registry = Config.given(
                registry, "registry", "address of the schema registry, e.g. http://localhost:8081/apis/ccompat/v7");
        this.kafkaProperties = kafkaProperties == null ? Map.of() : Map.copyOf(kafkaProperties);
    }

    /// Without further settings.
    public static ClusterAddress of(String kafka, String registry) {
        return new ClusterAddress(kafka, registry, Map.of());
    }
}
