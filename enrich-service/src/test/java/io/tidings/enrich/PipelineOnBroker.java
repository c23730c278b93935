package io.tidings.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidings.news.JournalEntry;
import io.tidings.news.JournalEvent;
import io.tidings.news.LedgerEntry;
import io.tidings.news.Ruling;
import io.tidings.news.RulingKind;
import io.tidings.news.Story;
import io.tidings.news.StoryCopy;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.runtime.topic.TopicWriter;
import io.tidings.runtime.topic.TopicWriter.Keyed;
import io.tidings.schemas.id.ArticlePair;
import io.tidings.schemas.id.ItemIds;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.topic.ClusterShape;
import io.tidings.schemas.topic.Topic;
import io.tidings.schemas.topic.TopicAdmin;
import io.tidings.schemas.topic.Topics;
import io.tidings.testkit.platform.Platform;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// The topics of a real broker, written as ingest writes them and read to their ends.
final class PipelineOnBroker implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    private final ClusterAddress cluster;
    private final NewsSerdes serdes;
    private final Producer<String, byte[]> producer;
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<TopicPartition, Long> from = new HashMap<>();

    PipelineOnBroker(Platform platform) {
        this(platform, ClusterShape.single());
    }

    PipelineOnBroker(Platform platform, ClusterShape shape) {
        cluster = ClusterAddress.of(platform.bootstrapServers(), platform.registryUrl());
        serdes = new NewsSerdes(cluster.registry());
        try (var admin = KafkaClients.admin(cluster)) {
            new TopicAdmin(admin, NewsSerdes.client(cluster.registry()), shape).apply();
        }
        producer = KafkaClients.transactionalProducer(cluster, "test-ingest");
        producer.initTransactions();
    }

    ClusterAddress cluster() {
        return cluster;
    }

    /// Takes in so many articles of a source, with their SEEN, in one transaction.
    void take(String source, int count, LongFunction<RawArticles> article) {
        producer.beginTransaction();
        for (int i = 1; i <= count; i++) {
            var number = numbers.merge(source, 1L, Long::sum);
            var raw = article.apply(i).item(source, number).language("en").build();
            var record = new ProducerRecord<>(
                    Topics.RAW.name(),
                    raw.getArticleId(),
                    serdes.serializer(Topics.RAW).serialize(Topics.RAW.name(), raw));
            record.headers()
                    .add("tidings-source", source.getBytes(StandardCharsets.UTF_8))
                    .add("tidings-item", raw.getItemId().getBytes(StandardCharsets.UTF_8))
                    .add("tidings-seen-at", raw.getSeenAt().toString().getBytes(StandardCharsets.UTF_8));
            var _ = producer.send(record);
        }
        var seen = JournalEntry.newBuilder()
                .setSourceId(source)
                .setHour(ItemIds.hour(RawArticles.SEEN))
                .setEvent(JournalEvent.SEEN)
                .setCount(count)
                .setAt(RawArticles.SEEN)
                .build();
        var _ = producer.send(new ProducerRecord<>(
                Topics.JOURNAL.name(),
                source,
                serdes.serializer(Topics.JOURNAL).serialize(Topics.JOURNAL.name(), seen)));
        producer.commitTransaction();
    }

    /// A person says something of two articles, the smaller id first, or takes it back with null.
    PipelineOnBroker rule(String first, String second, @Nullable RulingKind kind) {
        var pair = new ArticlePair(first, second);
        var ruling = kind == null ? null : new Ruling(first, second, kind, null, "editor", RawArticles.SEEN);
        TopicWriter.write(cluster, Topics.RULINGS, List.of(new Keyed<>(pair.key(), ruling)), "the ruling");
        return this;
    }

    /// Waits until everything taken in has an outcome in the ledger.
    void awaitBalance(Duration longest) {
        await().atMost(longest).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> {
            var ledger = fold(Topics.LEDGER);
            var seen = ledger.values().stream().mapToLong(LedgerEntry::getSeen).sum();
            assertThat(seen)
                    .isEqualTo(
                            numbers.values().stream().mapToLong(Long::longValue).sum());
            assertThat(ledger.values())
                    .allSatisfy(entry -> assertThat(entry.getSeen())
                            .isEqualTo(entry.getArticles()
                                    + entry.getRevisions()
                                    + entry.getUnchanged()
                                    + entry.getDuplicates()
                                    + entry.getRejected()));
        });
    }

    /// Waits until so many items have an outcome.
    void awaitOutcomes(int items, Duration longest) {
        await().atMost(longest).until(() -> firstOutcomesOfEachItem().size() >= items);
    }

    /// How often each item got a first outcome.
    Map<String, Integer> firstOutcomesOfEachItem() {
        var outcomes = new HashMap<String, Integer>();
        read(Topics.JOURNAL, (_, entry) -> {
            if (entry.getItemId() != null && entry.getSupersedes() == null) {
                outcomes.merge(entry.getItemId(), 1, Integer::sum);
            }
        });
        return outcomes;
    }

    /// How each article stands: the revision that is published, or what it repeats.
    SortedMap<String, String> stream() {
        var stream = new TreeMap<String, String>();
        fold(Topics.ARTICLES, from).forEach((id, article) -> stream.put(id, "revision " + article.getRevision()));
        fold(Topics.DUPLICATES, from)
                .forEach((id, duplicate) ->
                        stream.merge(id, "repeats " + duplicate.getDuplicateOf(), (one, other) -> one + ", " + other));
        return stream;
    }

    /// From now on only what is written later counts in {@link #stream}.
    void forgetOutput() {
        from.clear();
        for (var topic : List.of(Topics.ARTICLES, Topics.DUPLICATES)) {
            read(topic, Map.of(), (_, _) -> {}).forEach(from::put);
        }
    }

    /// The ledger's sums by source.
    SortedMap<String, String> ledgerSums() {
        var sums = new TreeMap<String, String>();
        fold(Topics.LEDGER)
                .values()
                .forEach(entry -> sums.put(
                        entry.getSourceId(),
                        "seen %d: articles %d, revisions %d, unchanged %d, duplicates %d, rejected %d"
                                .formatted(
                                        entry.getSeen(),
                                        entry.getArticles(),
                                        entry.getRevisions(),
                                        entry.getUnchanged(),
                                        entry.getDuplicates(),
                                        entry.getRejected())));
        return sums;
    }

    /// Waits until each article and each duplicate is in one story, a duplicate in that of its original, and nothing
    /// else is in any.
    ///
    /// @return who is with whom, without the stories' ids
    Set<Set<String>> awaitStories(Duration longest) {
        var told = new AtomicReference<Set<Set<String>>>(Set.of());
        await().atMost(longest).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> {
            var stories = fold(Topics.STORIES).values();
            var copies = stories.stream()
                    .flatMap(story -> story.getCopies().stream())
                    .collect(Collectors.toMap(StoryCopy::getArticleId, StoryCopy::getCopyOf));
            var repeats = new TreeMap<String, String>();
            fold(Topics.DUPLICATES).forEach((id, duplicate) -> repeats.put(id, duplicate.getDuplicateOf()));
            assertThat(copies).isEqualTo(repeats);
            assertThat(stories.stream().flatMap(story -> story.getArticleIds().stream()))
                    .containsExactlyInAnyOrderElementsOf(fold(Topics.ARTICLES).keySet());
            told.set(stories.stream()
                    .filter(story -> story.getForwardedTo() == null)
                    .map(PipelineOnBroker::together)
                    .collect(Collectors.toSet()));
        });
        return told.get();
    }

    private static Set<String> together(Story story) {
        var all = new TreeSet<>(story.getArticleIds());
        story.getCopies().forEach(copy -> all.add(copy.getArticleId()));
        return all;
    }

    Map<String, ?> articles() {
        return fold(Topics.ARTICLES);
    }

    Map<String, ?> duplicates() {
        return fold(Topics.DUPLICATES);
    }

    private <V extends SpecificRecord> Map<String, V> fold(Topic<V> topic) {
        return fold(topic, Map.of());
    }

    private <V extends SpecificRecord> Map<String, V> fold(Topic<V> topic, Map<TopicPartition, Long> from) {
        var folded = new LinkedHashMap<String, V>();
        read(topic, from, (key, value) -> {
            if (value == null) {
                folded.remove(key);
            } else {
                folded.put(key, value);
            }
        });
        return folded;
    }

    private <V extends SpecificRecord> void read(Topic<V> topic, BiConsumer<String, V> reader) {
        read(topic, Map.of(), reader);
    }

    /// @return where the topic ended
    private <V extends SpecificRecord> Map<TopicPartition, Long> read(
            Topic<V> topic, Map<TopicPartition, Long> from, BiConsumer<String, V> reader) {
        try (var consumer = KafkaClients.consumer(cluster, serdes.deserializer(topic), Map.of())) {
            var partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            partitions.stream()
                    .filter(from::containsKey)
                    .forEach(partition -> consumer.seek(partition, Objects.requireNonNull(from.get(partition))));
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(POLL).forEach(record -> reader.accept(record.key(), record.value()));
            }
            return ends;
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
