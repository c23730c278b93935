package io.tidings.bench.stream;

import io.tidings.news.RawArticle;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.schemas.topic.Topics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/// What Kafka Streams itself costs here and now: reads the articles of `news.raw` as records, writes them to another
/// topic, does nothing else. Two threads, a commit every 100 ms, batches as in the enrichment.
///
/// ```java
/// try (var cluster = BenchCluster.start()) {
///     Backlog.fill(cluster, 60_000, new BenchArticles());
///     var copy = StreamCopy.prepare(cluster);
///     copy.articlesPerSecond();             // throw the first away: it warms the machine up
///     double theirs = copy.articlesPerSecond();
///     double ours = BacklogRun.recordsPerSecond(cluster, topology, settings, Topics.RAW.name());
/// }
/// ```
///
/// @param cluster with a backlog
public record StreamCopy(BenchCluster cluster) {

    /// Where the copies go.
    private static final String TO = "bench-copy";

    private static final String BATCH = Integer.toString(256 << 10);
    private static final String LARGEST_RECORD = Integer.toString(12 << 20);

    /// Makes the topic for the copies.
    ///
    /// @param cluster stays the caller's
    public static StreamCopy prepare(BenchCluster cluster) {
        try (var admin = KafkaClients.admin(cluster.address())) {
            var topic = new NewTopic(TO, Optional.empty(), Optional.empty())
                    .configs(Map.of("max.message.bytes", LARGEST_RECORD));
            admin.createTopics(List.of(topic)).all().get();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot make the topic " + TO + ": " + e.getMessage(), e);
        }
        return new StreamCopy(cluster);
    }

    /// One round over the whole backlog under `exactly_once_v2`.
    public double articlesPerSecond() {
        return round(StreamsConfig.EXACTLY_ONCE_V2);
    }

    /// One round with records that may be written twice after a crash.
    public double articlesPerSecondAtLeastOnce() {
        return round(StreamsConfig.AT_LEAST_ONCE);
    }

    private double round(String guarantee) {
        var settings = settings(cluster, "bench-copy-" + UUID.randomUUID());
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, guarantee);
        return BacklogRun.recordsPerSecond(cluster, topology(), settings, Topics.RAW.name());
    }

    /// Settings of an application that works off a backlog, as the enrichment has them.
    ///
    /// @param applicationId not used before, so that it begins at the beginning
    public static Properties settings(BenchCluster cluster, String applicationId) {
        var all = new Properties();
        all.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
        all.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, cluster.address().kafka());
        all.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        all.put(StreamsConfig.STATE_DIR_CONFIG, cluster.stateOf(applicationId).toString());
        all.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 2);
        all.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 100);
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG), LARGEST_RECORD);
        all.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), LARGEST_RECORD);
        all.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), BATCH);
        all.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        return all;
    }

    private Topology topology() {
        var articles = cluster.serdes().value(Topics.RAW);
        var copies = cluster.serdes().internal(RawArticle.class);
        return new Topology()
                .addSource("articles", Serdes.String().deserializer(), articles.deserializer(), Topics.RAW.name())
                .addProcessor("copy", Copying::new, "articles")
                .addSink("copies", TO, Serdes.String().serializer(), copies.serializer(), "copy");
    }

    private static final class Copying extends ContextualProcessor<String, RawArticle, String, RawArticle> {
        @Override
        public void process(Record<String, RawArticle> record) {
            context().forward(record);
        }
    }
}
