package io.tidings.bench.dedup;

import io.tidings.enrich.EnrichConfig;
import io.tidings.enrich.EnrichTopology;
import io.tidings.enrich.StoryConfig;
import io.tidings.enrich.analysis.ArticleAnalysis;
import io.tidings.enrich.duplicates.ArticleArchive;
import io.tidings.enrich.reset.Replay;
import io.tidings.news.Duplicate;
import io.tidings.news.NewsTime;
import io.tidings.news.Origin;
import io.tidings.news.RawArticle;
import io.tidings.news.Story;
import io.tidings.news.TimePrecision;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.topic.Topics;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.jspecify.annotations.Nullable;

/// The enrichment with its stores on disk, with or without stories, record by record and without a broker. For one
/// thread.
public final class DrivenTopology implements AutoCloseable {

    private final Path state;
    private final TopologyTestDriver driver;
    private final TestInputTopic<String, RawArticle> raw;
    private final TestOutputTopic<String, Duplicate> said;
    private final TestOutputTopic<String, Story> told;
    private final TestOutputTopic<String, byte[]> articles;
    private final Map<String, TestOutputTopic<byte[], byte[]>> outputs = new HashMap<>();
    private final Map<String, Duplicate> duplicates = new HashMap<>();
    private int taken;

    /// Without stories.
    DrivenTopology(ArticleAnalysis analysis) throws IOException {
        this((config, serdes) -> EnrichTopology.withoutStories(config, serdes, analysis, NoArchive::new));
    }

    /// @param stories when articles are one story
    /// @throws IOException if there is no place for its state
    public DrivenTopology(ArticleAnalysis analysis, StoryConfig stories) throws IOException {
        this((config, serdes) ->
                EnrichTopology.build(config.withStories(stories), serdes, analysis, NoArchive::new, Replay::none));
    }

    private DrivenTopology(BiFunction<EnrichConfig, NewsSerdes, Topology> topology) throws IOException {
        state = Files.createTempDirectory("tidings-bench-");
        var cluster = ClusterAddress.of("nowhere:9092", "mock://" + state.getFileName());
        var config = EnrichConfig.defaults(cluster).withStateDir(state);
        var serdes = new NewsSerdes(cluster.registry());
        var properties = new Properties();
        properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, config.applicationId());
        driver = new TopologyTestDriver(topology.apply(config, serdes), properties);
        raw = driver.createInputTopic(Topics.RAW.name(), new StringSerializer(), serdes.serializer(Topics.RAW));
        said = driver.createOutputTopic(
                Topics.DUPLICATES.name(), new StringDeserializer(), serdes.deserializer(Topics.DUPLICATES));
        told = driver.createOutputTopic(
                Topics.STORIES.name(), new StringDeserializer(), serdes.deserializer(Topics.STORIES));
        articles =
                driver.createOutputTopic(Topics.ARTICLES.name(), new StringDeserializer(), new ByteArrayDeserializer());
    }

    /// Takes an article in and judges it.
    public void take(RawArticle article) {
        raw.pipeInput(article.getArticleId(), article);
    }

    /// Drops what the driver has caught, which otherwise piles up.
    void forgetOutput() {
        for (var topic : driver.producedTopicNames()) {
            var caught = outputs.computeIfAbsent(
                    topic,
                    name -> driver.createOutputTopic(name, new ByteArrayDeserializer(), new ByteArrayDeserializer()));
            if (!caught.isEmpty()) {
                caught.readRecordsToList();
            }
        }
    }

    /// Bytes of the stores on disk.
    long stateBytes() throws IOException {
        try (var files = Files.walk(state)) {
            return files.map(Path::toFile)
                    .filter(File::isFile)
                    .mapToLong(File::length)
                    .sum();
        }
    }

    /// Takes an article in and judges it, and notes what is said of it.
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

    /// The stories that go on, of all that was taken in.
    public Collection<Story> stories() {
        var stories = new TreeMap<String, Story>();
        for (var record : told.readRecordsToList()) {
            if (record.value() == null || record.value().getForwardedTo() != null) {
                stories.remove(record.key());
            } else {
                stories.put(record.key(), record.value());
            }
        }
        return stories.values();
    }

    /// What is said of each article that repeats another, by its id.
    Map<String, Duplicate> duplicates() {
        return duplicates;
    }

    /// What is said of an article; null if it repeats none.
    @Nullable
    Duplicate verdict(String id) {
        return duplicates.get(id);
    }

    /// No article comes to an original again here.
    private static final class NoArchive implements ArticleArchive {
        @Override
        public void pass(Place place, byte[] article) {}

        @Override
        public Optional<byte[]> article(Place place) {
            return Optional.empty();
        }

        @Override
        public void close() {}
    }

    @Override
    public void close() throws IOException {
        driver.close();
        try (var files = Files.walk(state)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
