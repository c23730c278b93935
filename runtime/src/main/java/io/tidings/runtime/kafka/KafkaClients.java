package io.tidings.runtime.kafka;

import io.tidings.runtime.config.ClusterAddress;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Kafka clients with the settings that all services share; the clients are the caller's to close. Thread-safe.
///
/// A later source of settings wins: those here, then the caller's, then `kafka-properties` of the configuration.
public final class KafkaClients {

    /// Largest record that any topic takes, and room for its batch.
    private static final String LARGEST_REQUEST = Integer.toString(12 << 20);

    private KafkaClients() {}

    /// A transactional producer of string keys and bytes; call `initTransactions` first.
    ///
    /// @param transactionalId a second producer with the same id fences the first
    /// @param settings further producer settings
    public static Producer<String, byte[]> transactionalProducer(
            ClusterAddress cluster, String transactionalId, Map<String, String> settings) {
        var all = producerDefaults(cluster);
        all.put("transactional.id", transactionalId);
        return new KafkaProducer<>(with(all, settings, cluster), new StringSerializer(), new ByteArraySerializer());
    }

    /// As above, without further settings.
    public static Producer<String, byte[]> transactionalProducer(ClusterAddress cluster, String transactionalId) {
        return transactionalProducer(cluster, transactionalId, Map.of());
    }

    /// An idempotent producer of string keys and bytes, without transactions.
    public static Producer<String, byte[]> producer(ClusterAddress cluster) {
        return new KafkaProducer<>(
                with(producerDefaults(cluster), Map.of(), cluster), new StringSerializer(), new ByteArraySerializer());
    }

    /// A consumer of committed records, without automatic commits, from the beginning where nothing is committed.
    ///
    /// @param settings further consumer settings, e.g. `group.id`
    public static <V> Consumer<String, V> consumer(
            ClusterAddress cluster, Deserializer<V> values, Map<String, String> settings) {
        var all = defaults(cluster);
        all.put("isolation.level", "read_committed");
        all.put("enable.auto.commit", "false");
        all.put("auto.offset.reset", "earliest");
        all.put("allow.auto.create.topics", "false");
        all.put("max.partition.fetch.bytes", LARGEST_REQUEST);
        return new KafkaConsumer<>(with(all, settings, cluster), new StringDeserializer(), values);
    }

    /// As above, of bytes.
    public static Consumer<String, byte[]> consumer(ClusterAddress cluster, Map<String, String> settings) {
        return consumer(cluster, new ByteArrayDeserializer(), settings);
    }

    /// A client for topics, groups and offsets.
    public static Admin admin(ClusterAddress cluster) {
        return Admin.create(with(defaults(cluster), Map.of(), cluster));
    }

    private static Map<String, Object> producerDefaults(ClusterAddress cluster) {
        var all = defaults(cluster);
        // Measured (LIMITS): batches of 256 KiB with lz4 carry 20,000 articles a second.
        all.put("batch.size", Integer.toString(256 << 10));
        all.put("compression.type", "lz4");
        all.put("max.request.size", LARGEST_REQUEST);
        return all;
    }

    private static Map<String, Object> defaults(ClusterAddress cluster) {
        var all = new HashMap<String, Object>();
        all.put("bootstrap.servers", cluster.kafka());
        return all;
    }

    private static Map<String, Object> with(
            Map<String, Object> all, Map<String, String> settings, ClusterAddress cluster) {
        all.putAll(settings);
        all.putAll(cluster.kafkaProperties());
        return all;
    }
}
