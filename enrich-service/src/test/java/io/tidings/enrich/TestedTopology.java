package io.tidings.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.enrich.analysis.ArticleAnalysis;
import io.tidings.enrich.duplicates.PassedArticles;
import io.tidings.enrich.reset.Replay;
import io.tidings.news.Article;
import io.tidings.news.Duplicate;
import io.tidings.news.JournalEntry;
import io.tidings.news.JournalEvent;
import io.tidings.news.LedgerEntry;
import io.tidings.news.RawArticle;
import io.tidings.news.Rejected;
import io.tidings.news.Ruling;
import io.tidings.news.RulingKind;
import io.tidings.news.Story;
import io.tidings.news.StoryCopy;
import io.tidings.news.StoryMember;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.schemas.id.ItemIds;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.topic.NewsHeaders;
import io.tidings.schemas.topic.Topic;
import io.tidings.schemas.topic.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/// The topology without a broker, with its topics folded as a reader would fold them; checks the guarantees when it is
/// closed.
final class TestedTopology implements AutoCloseable {

    private static final Instant NOW = Instant.parse("2026-02-03T12:00:00Z");

    /// So late the ledger may be.
    private static final Duration LEDGER = Duration.ofMillis(200);

    private static final ArticleAnalysis ANALYSIS = new ArticleAnalysis();

    final List<JournalEntry> journal = new ArrayList<>();
    final List<Rejected> rejected = new ArrayList<>();
    final Map<String, Article> articles = new TreeMap<>();
    final Map<String, Duplicate> duplicates = new TreeMap<>();
    final Map<String, Story> stories = new TreeMap<>();
    final Map<String, LedgerEntry> ledger = new TreeMap<>();

    private final NewsSerdes serdes;
    private final Path state;
    private final Set<String> signed = new HashSet<>();
    private final TopologyTestDriver driver;
    private final TestInputTopic<String, byte[]> raw;
    private final TestInputTopic<String, JournalEntry> journalInput;
    private final TestInputTopic<String, byte[]> rulings;
    private final Serializer<RawArticle> rawSerializer;
    private final TestOutputTopic<String, Article> articleOutput;
    private final TestOutputTopic<String, Duplicate> duplicateOutput;
    private final TestOutputTopic<String, Story> storyOutput;
    private final TestOutputTopic<String, LedgerEntry> ledgerOutput;
    private final TestOutputTopic<String, JournalEntry> journalOutput;
    private final TestOutputTopic<String, Rejected> rejectedOutput;

    TestedTopology() {
        this(DuplicateConfig.defaults());
    }

    TestedTopology(DuplicateConfig duplicateConfig) {
        this(duplicateConfig, ANALYSIS);
    }

    /// @param analysis of one article
    TestedTopology(DuplicateConfig duplicateConfig, ArticleAnalysis analysis) {
        try {
            state = Files.createTempDirectory("tidings-enrich");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var cluster = ClusterAddress.of("nowhere:9092", "mock://" + state.getFileName());
        var config =
                new EnrichConfig(cluster, null, state, null, null, null, null, null, duplicateConfig, null, null, null);
        serdes = new NewsSerdes(cluster.registry());
        var properties = new Properties();
        properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, config.applicationId());
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        driver = new TopologyTestDriver(
                EnrichTopology.build(config, serdes, analysis, PassedArticles::new, Replay::none), properties, NOW);
        raw = driver.createInputTopic(Topics.RAW.name(), new StringSerializer(), new ByteArraySerializer());
        journalInput = driver.createInputTopic(
                Topics.JOURNAL.name(), new StringSerializer(), serdes.serializer(Topics.JOURNAL));
        rulings = driver.createInputTopic(Topics.RULINGS.name(), new StringSerializer(), new ByteArraySerializer());
        rawSerializer = serdes.serializer(Topics.RAW);
        articleOutput = output(Topics.ARTICLES);
        duplicateOutput = output(Topics.DUPLICATES);
        storyOutput = output(Topics.STORIES);
        ledgerOutput = output(Topics.LEDGER);
        journalOutput = output(Topics.JOURNAL);
        rejectedOutput = output(Topics.REJECTED);
    }

    /// As ingest does it: the record with its headers, and the item journalled as seen.
    TestedTopology take(RawArticles... taken) {
        for (var builder : taken) {
            takeOne(builder.build());
        }
        return this;
    }

    void takeOne(RawArticle article) {
        takeBytes(article.getArticleId(), article, bytes(article));
    }

    /// As ingest does it, but with other bytes.
    TestedTopology takeBytes(String key, RawArticle signedAs, byte[] bytes) {
        seen(signedAs.getSourceId(), signedAs.getSeenAt());
        signed.add(signedAs.getItemId());
        raw.pipeInput(new TestRecord<>(key, bytes, headers(signedAs), NOW));
        read();
        return this;
    }

    /// As `taxonomy apply` does it: a record that has been through, marked as no new item.
    TestedTopology takeAgain(RawArticles taken) {
        var article = taken.build();
        var headers = headers(article).add(NewsHeaders.AGAIN, new byte[0]);
        raw.pipeInput(new TestRecord<>(article.getArticleId(), bytes(article), headers, NOW));
        read();
        return this;
    }

    /// As somebody does it who is not ingest.
    TestedTopology takeForeign(String key, byte[] bytes) {
        raw.pipeInput(key, bytes, NOW);
        read();
        return this;
    }

    /// A person says something of two articles, the smaller id first, or takes it back with null.
    TestedTopology rule(String first, String second, @Nullable RulingKind kind) {
        var said = kind == null
                ? null
                : Ruling.newBuilder()
                        .setFirst(first)
                        .setSecond(second)
                        .setKind(kind)
                        .setMadeBy("editor")
                        .setMadeAt(NOW)
                        .build();
        return ruleBytes(
                first + " " + second,
                said == null ? null : serdes.serializer(Topics.RULINGS).serialize(Topics.RULINGS.name(), said));
    }

    TestedTopology ruleBytes(String key, byte @Nullable [] value) {
        rulings.pipeInput(key, value, NOW);
        read();
        return this;
    }

    /// Somebody writes to the stream itself.
    void publishForeign(String key, byte[] bytes) {
        driver.createInputTopic(Topics.ARTICLES.name(), new StringSerializer(), new ByteArraySerializer())
                .pipeInput(key, bytes, NOW);
        read();
    }

    byte[] bytes(RawArticle article) {
        return rawSerializer.serialize(Topics.RAW.name(), article);
    }

    private void seen(String source, Instant at) {
        journalInput.pipeInput(
                source,
                JournalEntry.newBuilder()
                        .setSourceId(source)
                        .setHour(ItemIds.hour(at))
                        .setEvent(JournalEvent.SEEN)
                        .setAt(at)
                        .build(),
                NOW);
    }

    private static Headers headers(RawArticle article) {
        return new RecordHeaders()
                .add("tidings-source", article.getSourceId().getBytes(StandardCharsets.UTF_8))
                .add("tidings-item", article.getItemId().getBytes(StandardCharsets.UTF_8))
                .add("tidings-seen-at", article.getSeenAt().toString().getBytes(StandardCharsets.UTF_8));
    }

    void advance(Duration time) {
        driver.advanceWallClockTime(time);
    }

    private void read() {
        driver.advanceWallClockTime(LEDGER);
        fold(articleOutput, articles);
        fold(duplicateOutput, duplicates);
        fold(storyOutput, stories);
        fold(ledgerOutput, ledger);
        journal.addAll(journalOutput.readValuesToList());
        rejected.addAll(rejectedOutput.readValuesToList());
    }

    private <V extends SpecificRecord> TestOutputTopic<String, V> output(Topic<V> topic) {
        return driver.createOutputTopic(topic.name(), new StringDeserializer(), serdes.deserializer(topic));
    }

    private static <V> void fold(TestOutputTopic<String, V> topic, Map<String, V> into) {
        for (var record : topic.readRecordsToList()) {
            if (record.value() == null) {
                into.remove(record.key());
            } else {
                into.put(record.key(), record.value());
            }
        }
    }

    Article article(String id) {
        return Objects.requireNonNull(articles.get(id), id);
    }

    Duplicate duplicate(String id) {
        return Objects.requireNonNull(duplicates.get(id), id);
    }

    /// The outcomes said so far, in their order, `SUPERSEDED>` before a correction.
    List<String> outcomes() {
        return journal.stream()
                .filter(entry -> entry.getEvent() != JournalEvent.SEEN)
                .map(entry -> (entry.getSupersedes() == null ? "" : entry.getSupersedes() + ">") + entry.getEvent())
                .toList();
    }

    /// Each duplicate and what it repeats.
    Map<String, String> repeats() {
        var repeats = new TreeMap<String, String>();
        duplicates.forEach((id, duplicate) -> repeats.put(id, duplicate.getDuplicateOf()));
        return repeats;
    }

    /// The guarantees: every item has one outcome, the ledger comes to zero, an article stands in one place, no chains.
    private void check() {
        assertThat(ledger.values())
                .allSatisfy(entry -> assertThat(entry.getSeen())
                        .as("the ledger of %s balances", entry)
                        .isEqualTo(entry.getArticles()
                                + entry.getRevisions()
                                + entry.getUnchanged()
                                + entry.getDuplicates()
                                + entry.getRejected()));
        var outcomes = new HashMap<String, Integer>();
        journal.stream()
                .filter(entry -> entry.getEvent() != JournalEvent.SEEN && entry.getSupersedes() == null)
                .filter(entry -> entry.getItemId() != null)
                .forEach(entry -> outcomes.merge(entry.getItemId(), 1, Integer::sum));
        var expected = new HashMap<String, Integer>();
        signed.forEach(item -> expected.put(item, 1));
        assertThat(outcomes).as("every item has one outcome").containsAllEntriesOf(expected);
        assertThat(duplicates.keySet())
                .as("nothing is an article and a duplicate")
                .noneMatch(articles::containsKey);
        assertThat(repeats().values())
                .as("a duplicate repeats an article of the stream")
                .allSatisfy(original -> assertThat(articles).containsKey(original));
        checkStories();
    }

    /// Every article and every duplicate is in one story, a duplicate where its original is; nothing else is in any.
    private void checkStories() {
        var members = new ArrayList<String>();
        var copies = new TreeMap<String, String>();
        for (var story : stories.values()) {
            assertThat(story.getMembers())
                    .extracting(StoryMember::getArticleId)
                    .as("members of %s", story.getStoryId())
                    .isEqualTo(story.getArticleIds());
            members.addAll(story.getArticleIds());
            for (var copy : story.getCopies()) {
                assertThat(story.getArticleIds()).contains(copy.getCopyOf());
                assertThat(copies.put(copy.getArticleId(), copy.getCopyOf()))
                        .as("a story that has %s too", copy.getArticleId())
                        .isNull();
            }
            if (story.getForwardedTo() != null) {
                assertThat(story.getArticleIds()).isEmpty();
                assertThat(story(story.getForwardedTo()).getArticleIds()).isNotEmpty();
            }
            for (var member : story.getMembers()) {
                assertThat(member.getRevision())
                        .isEqualTo(article(member.getArticleId()).getRevision());
            }
        }
        assertThat(members).as("the articles in stories").containsExactlyInAnyOrderElementsOf(articles.keySet());
        assertThat(copies).as("the copies in stories").isEqualTo(repeats());
    }

    /// Who is with whom, copies with their originals.
    Set<Set<String>> together() {
        var together = new HashSet<Set<String>>();
        for (var story : stories.values()) {
            if (story.getForwardedTo() == null) {
                var all = new TreeSet<>(story.getArticleIds());
                story.getCopies().stream().map(StoryCopy::getArticleId).forEach(all::add);
                together.add(all);
            }
        }
        return together;
    }

    /// The story that has an article.
    Story storyOf(String articleId) {
        return stories.values().stream()
                .filter(story -> story.getArticleIds().contains(articleId))
                .findFirst()
                .orElseThrow();
    }

    Story story(String id) {
        return Objects.requireNonNull(stories.get(id), id);
    }

    @Override
    public void close() {
        try {
            check();
        } finally {
            driver.close();
            delete(state);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
