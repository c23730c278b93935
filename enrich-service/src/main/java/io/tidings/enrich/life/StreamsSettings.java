package io.tidings.enrich.life;

import io.tidings.runtime.config.ClusterAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/// The settings with which the topology runs. Immutable.
///
/// @param threads Streams threads
/// @param commitInterval time between two transactions
/// @param replicas copies of the internal topics
/// @param kept how long a lane remembers an article: so long its topic keeps the text
public record StreamsSettings(
        ClusterAddress cluster,
        String applicationId,
        Path stateDir,
        int threads,
        Duration commitInterval,
        int replicas,
        Duration kept) {

    /// Largest article, and what is carried with it to the lane.
    private static final String LARGEST_RECORD = Integer.toString(12 << 20);

    /// A batch of articles; the default of 16 KiB costs half the throughput.
    private static final String BATCH = Integer.toString(256 << 10);

    /// Of what changes often between two commits, which is the ledger: some 10,000 sums of sources and hours.
    private static final long CACHE = 8L << 20;

    /// After a kill, others (or the next start) take over when this is over.
    private static final Duration SESSION = Duration.ofSeconds(10);

    /// A replay of `news.raw` brings records that are as old as that topic keeps them.
    private static final Duration OF_RAW = Duration.ofDays(15);

    /// A judgement that corrects very many verdicts may take longer than the 10 s by default.
    private static final Duration TRANSACTION = Duration.ofSeconds(60);

    /// @param memory shared by all stores
    public Properties properties(BoundedMemory memory) {
        var all = new Properties();
        all.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
        all.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, cluster.kafka());
        all.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        all.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        all.put(StreamsConfig.STATE_DIR_CONFIG, stateDir.toString());
        all.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
        all.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, commitInterval.toMillis());
        all.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, replicas);
        all.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, CACHE);
        all.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, StoreSettings.class);
        all.put(StoreSettings.MEMORY, memory);
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG), LARGEST_RECORD);
        all.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), (int) SESSION.toMillis());
        all.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), LARGEST_RECORD);
        all.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), BATCH);
        all.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        all.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), (int) TRANSACTION.toMillis());
        all.put(StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG), LARGEST_RECORD);
        // The lane's topic is where a lane reads articles again: Streams must not delete what it has read, time does.
        all.put(StreamsConfig.REPARTITION_PURGE_INTERVAL_MS_CONFIG, Long.MAX_VALUE);
        all.put(
                StreamsConfig.topicPrefix(TopicConfig.RETENTION_MS_CONFIG),
                Long.toString(kept.plus(OF_RAW).toMillis()));
        all.put(
                StreamsConfig.topicPrefix(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG),
                Integer.toString(Math.max(1, replicas - 1)));
        all.putAll(cluster.kafkaProperties());
        return all;
    }
}
