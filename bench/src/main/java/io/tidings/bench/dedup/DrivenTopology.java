package io.tidings.bench.dedup;

import io.tidings.enrich.EnrichConfig;
import io.tidings.enrich.EnrichTopology;
import io.tidings.enrich.analysis.ArticleAnalysis;
import io.tidings.news.Duplicate;
import io.tidings.news.NewsTime;
import io.tidings.news.Origin;
import io.tidings.news.RawArticle;
import io.tidings.news.TimePrecision;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.topic.Topics;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.jspecify.annotations.Nullable;

/// The whole enrichment with its stores on disk, record by record and without a broker. For one thread.
final class DrivenTopology implements AutoCloseable {

    private final Path state;
    private final TopologyTestDriver driver;
    private final TestInputTopic<String, RawArticle> raw;
    private final TestOutputTopic<String, Duplicate> said;
    private final TestOutputTopic<String, byte[]> articles;
    private final Map<String, Duplicate> duplicates = new HashMap<>();
    private int taken;

    DrivenTopology(ArticleAnalysis analysis) throws IOException {
        state = Files.createTempDirectory("tidings-bench-");
        var cluster = ClusterAddress.of("nowhere:9092", "mock://" + state.getFileName());
        var config = EnrichConfig.defaults(cluster).withStateDir(state);
        var serdes = new NewsSerdes(cluster.registry());
        var properties = new Properties();
        properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, config.applicationId());
        driver = new TopologyTestDriver(EnrichTopology.build(config, serdes, analysis), properties);
        raw = driver.createInputTopic(Topics.RAW.name(), new StringSerializer(), serdes.serializer(Topics.RAW));
        said = driver.createOutputTopic(
                Topics.DUPLICATES.name(), new StringDeserializer(), serdes.deserializer(Topics.DUPLICATES));
        articles = driver.createOutputTopic(
                Topics.ARTICLES.name(), new StringDeserializer(), new ByteArrayDeserializer());
    }

    /// Takes an article in and judges it.
    void take(String id, @Nullable String language, Instant published, String text) {
        raw.pipeInput(
                id,
                RawArticle.newBuilder()
                        .setArticleId(id)
                        .setItemId("bench/" + ++taken)
                        .setSourceId("bench")
                        .setOrigin(new Origin("bench", null, null))
                        .setSeenAt(published.plusSeconds(60))
                        .setPublishedAt(new NewsTime(published, TimePrecision.SECOND, 1.0, "bench"))
                        .setLanguageHint(language)
                        .setText(text)
                        .build());
        said.readKeyValuesToList().forEach(record -> {
            if (record.value == null) {
                duplicates.remove(record.key);
            } else {
                duplicates.put(record.key, record.value);
            }
        });
        articles.readRecordsToList();
    }

    /// What is said of each article that repeats another, by its id.
    Map<String, Duplicate> duplicates() {
        return duplicates;
    }

    /// What is said of an article; null if it repeats none.
    @Nullable Duplicate verdict(String id) {
        return duplicates.get(id);
    }

    @Override
    public void close() throws IOException {
        driver.close();
        try (var files = Files.walk(state)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
