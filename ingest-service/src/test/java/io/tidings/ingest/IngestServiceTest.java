package io.tidings.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidings.news.JournalEvent;
import io.tidings.news.RawArticle;
import io.tidings.news.Rejected;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceState;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.runtime.telemetry.Telemetry;
import io.tidings.schemas.id.ItemIds;
import io.tidings.schemas.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("broker")
class IngestServiceTest {

    private static final String STORY = """
        Ferry to the islands runs again

        The ferry between Port Vale and the outer islands runs again after nine days of storm, the harbour said.

        Two crossings a day are planned until the end of the month, and bicycles travel free.
        """;

    private static final Duration LONG = Duration.ofSeconds(60);
    private static TestCluster cluster;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startCluster() {
        cluster = TestCluster.start();
    }

    @AfterAll
    static void stopCluster() {
        cluster.close();
    }

    private static IngestService start(Telemetry telemetry) {
        return IngestService.start(IngestConfig.local(cluster.address()), telemetry);
    }

    private Path write(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content);
    }

    private static void awaitDone(SourceDefinition definition) {
        await().atMost(LONG).until(() -> cluster.isDone(definition));
    }

    private static List<Long> numbers(String source) {
        return LongStream.concat(
                        cluster.raw(source).stream().mapToLong(raw -> ItemIds.numberOf(raw.getItemId())),
                        cluster.rejected(source).stream()
                                .mapToLong(rejected -> ItemIds.numberOf(String.valueOf(rejected.getItemId()))))
                .sorted()
                .boxed()
                .toList();
    }

    @Test
    void shouldPublishWhatIsGoodRejectWhatIsNotAndCountBoth() throws Exception {
        // Given
        write("a.txt", STORY);
        write("b-empty.txt", " \n");
        Files.write(folder.resolve("c.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});
        Files.write(folder.resolve("d-latin.txt"), "Thứ hai ở Hà Nội".getBytes(StandardCharsets.UTF_16LE));
        write("e.jsonl", """
            {"id":"one","title":"Bakery opens","text":"The bakery opened at six. Bread was sold out by nine."}
            this is no JSON
            {"id":"two","text":"The town hall stays shut on Monday. Letters can be left at the gate."}
            """);
        write("f.xml", """
            <rss version="2.0"><channel><title>News</title>
            <item><guid>1</guid><title>Bridge closed</title><description>The bridge is closed until May.</description></item>
            <item><guid>2</guid><title>Brid\
            """);
        write("g.yaml", "published: none\nlanguage: vi\n");
        var definition = TestCluster.once("mixed", folder).build();

        // When
        try (var telemetry = new Telemetry();
                var _ = start(telemetry)) {
            cluster.define(definition);
            awaitDone(definition);
        }

        // Then
        assertThat(cluster.raw("mixed"))
                .extracting(RawArticle::getTitle)
                .contains("Ferry to the islands runs again", "Bakery opens", "Bridge closed")
                .hasSize(4);
        assertThat(cluster.rejected("mixed"))
                .extracting(Rejected::getReason)
                .containsExactlyInAnyOrder("empty", "binary", "binary", "bad-line", "broken-feed", "unsupported-kind");
        assertThat(cluster.rejected("mixed"))
                .filteredOn(rejected -> rejected.getReason().equals("bad-line"))
                .allSatisfy(rejected -> {
                    assertThat(rejected.getOrigin().getLine()).isEqualTo(2L);
                    assertThat(rejected.getOrigin().getInput())
                            .isEqualTo(folder.resolve("e.jsonl").toString());
                });
        assertThat(numbers("mixed"))
                .isEqualTo(LongStream.rangeClosed(1, 10).boxed().toList());
        assertThat(cluster.journalled("mixed", JournalEvent.SEEN)).isEqualTo(10);
        assertThat(cluster.journalled("mixed", JournalEvent.REJECTED)).isEqualTo(6);
        assertThat(cluster.status("mixed")).satisfies(status -> {
            assertThat(status.getState()).isEqualTo(SourceState.DONE);
            assertThat(status.getItemsSeen()).isEqualTo(10);
            assertThat(status.getProgress()).isNull();
        });
    }

    @Test
    void shouldPublishEverythingAgainOnANewRequestAndGoOnCounting() throws Exception {
        write("a.txt", STORY);
        var first = TestCluster.once("twice", folder).build();
        var second = TestCluster.once("twice", folder)
                .setRequestedAt(Instant.now().plusSeconds(1).truncatedTo(ChronoUnit.MILLIS))
                .build();

        try (var telemetry = new Telemetry();
                var _ = start(telemetry)) {
            cluster.define(first);
            awaitDone(first);
            cluster.define(second);
            awaitDone(second);
        }

        assertThat(numbers("twice")).containsExactly(1L, 2L);
        var ids = cluster.raw("twice").stream().map(RawArticle::getArticleId).toList();
        assertThat(ids.getFirst()).as("the article is the same").isEqualTo(ids.getLast());
    }

    @Test
    void shouldTakeEachFileOfAWatchedFolderOnceThoughItIsRestarted() throws Exception {
        write("a.txt", STORY);
        cluster.define(TestCluster.watched("inbox", folder).build());
        try (var telemetry = new Telemetry();
                var _ = start(telemetry)) {
            await().atMost(LONG).until(() -> cluster.raw("inbox").size() == 1);
            Files.setLastModifiedTime(
                    folder.resolve("a.txt"), FileTime.from(Instant.now().minusSeconds(5)));
            write("b.txt", STORY.replace("islands", "lighthouse"));
            await().atMost(LONG).until(() -> cluster.raw("inbox").size() == 2);
        }

        try (var telemetry = new Telemetry();
                var _ = start(telemetry)) {
            write("0.txt", STORY.replace("islands", "mainland"));
            await().atMost(LONG).until(() -> cluster.raw("inbox").size() >= 3);
        }

        assertThat(numbers("inbox")).containsExactly(1L, 2L, 3L);
        assertThat(cluster.raw("inbox"))
                .extracting(
                        raw -> Path.of(raw.getOrigin().getInput()).getFileName().toString())
                .containsExactlyInAnyOrder("a.txt", "b.txt", "0.txt");
    }

    @Test
    void shouldSayOnceThatAnAddressAskedForOnceCannotBeReached() {
        var definition =
                TestCluster.once("missing", folder.resolve("no-such-file.txt")).build();

        try (var telemetry = new Telemetry();
                var _ = start(telemetry)) {
            cluster.define(definition);
            awaitDone(definition);
        }

        assertThat(cluster.rejected("missing")).extracting(Rejected::getReason).containsExactly("unreachable");
        assertThat(cluster.journalled("missing", JournalEvent.SEEN)).isEqualTo(1);
    }

    @Test
    void shouldShareSourcesAmongInstancesAndTakeEachFileOnceWhileTheyComeAndGo() throws Exception {
        var definitions = new SourceDefinition[24];
        for (var i = 0; i < definitions.length; i++) {
            var own = Files.createDirectory(folder.resolve("source-" + i));
            for (var j = 0; j < 20; j++) {
                Files.writeString(own.resolve(j + ".txt"), STORY.replace("nine", i + " times " + j));
            }
            definitions[i] = TestCluster.once("shared-" + i, own).build();
        }

        try (var telemetry = new Telemetry();
                var second = new Telemetry();
                var _ = IngestService.start(IngestConfig.named(cluster.address(), "one"), telemetry)) {
            cluster.define(definitions);
            var other = IngestService.start(IngestConfig.named(cluster.address(), "two"), second);
            await().atMost(LONG)
                    .until(() -> cluster.values(Topics.SOURCE_STATUS).stream()
                            .anyMatch(status -> status.getSourceId().startsWith("shared-")));
            other.close();
            await().atMost(LONG).until(() -> List.of(definitions).stream().allMatch(cluster::isDone));
        }

        for (var definition : definitions) {
            assertThat(numbers(definition.getSourceId()))
                    .as(definition.getSourceId())
                    .isEqualTo(LongStream.rangeClosed(1, 20).boxed().toList());
        }
    }

    @Test
    void shouldSayInTheHeadersWhichItemARecordIs() throws Exception {
        write("a.txt", STORY);
        var definition = TestCluster.once("headers", folder).build();

        try (var telemetry = new Telemetry();
                var _ = start(telemetry)) {
            cluster.define(definition);
            awaitDone(definition);
        }

        try (var consumer = KafkaClients.consumer(cluster.address(), Map.of())) {
            var partitions = consumer.partitionsFor(Topics.RAW.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            await().atMost(LONG)
                    .untilAsserted(() -> assertThat(consumer.poll(Duration.ofMillis(100)))
                            .anySatisfy(record -> {
                                assertThat(new String(
                                                record.headers()
                                                        .lastHeader("tidings-item")
                                                        .value(),
                                                StandardCharsets.UTF_8))
                                        .isEqualTo("headers/1");
                                assertThat(record.headers().lastHeader("tidings-source"))
                                        .isNotNull();
                                assertThat(record.headers().lastHeader("tidings-seen-at"))
                                        .isNotNull();
                            }));
        }
    }

    @Test
    void shouldShowASourceWhoseDefinitionCannotBeReadUntilItIsWrittenAgain() throws Exception {
        write("a.txt", STORY);
        try (var telemetry = new Telemetry();
                var service = start(telemetry);
                var producer = KafkaClients.producer(cluster.address())) {
            producer.send(new ProducerRecord<>(Topics.SOURCES.name(), "garbled", new byte[] {7, 7, 7}))
                    .get();
            await().atMost(LONG).until(() -> service.health().toString().contains("garbled"));
            assertThat(telemetry
                            .registry()
                            .get("tidings.ingest.sources.unreadable")
                            .gauge()
                            .value())
                    .isEqualTo(1);

            cluster.define(TestCluster.once("garbled", folder).build());
            await().atMost(LONG).until(() -> !service.health().toString().contains("garbled"));
        }
    }
}
