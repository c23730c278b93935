package io.tidings.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidings.news.JournalEvent;
import io.tidings.news.RawArticle;
import io.tidings.news.Rejected;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.schemas.id.ItemIds;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A poll that goes over many transactions, and the process that runs it is killed between and in them.
@Tag("fault")
class KilledInTheMiddleTest {

    private static final int FILES = 8_000;
    private static final int PAGES = 6_000;
    private static final int DAMAGED = 50;
    private static final Duration LONG = Duration.ofMinutes(3);

    private TestCluster cluster;

    @TempDir
    private Path temporary;

    @BeforeEach
    void start() {
        cluster = TestCluster.start();
    }

    @AfterEach
    void stop() {
        cluster.close();
    }

    private Path folder() throws Exception {
        var folder = Files.createDirectory(temporary.resolve("articles"));
        for (var i = 0; i < FILES; i++) {
            Files.writeString(folder.resolve(i + ".txt"), """
                Report %d from the harbour

                Ship number %d came in at noon, and its load was taken to hall %d before the rain began.
                """.formatted(i, i, i % 7));
        }
        return folder;
    }

    /// A web archive, packed page by page; of each hundred one is damaged.
    private Path archive() throws Exception {
        var archive = temporary.resolve("pages.warc.gz");
        try (var out = new BufferedOutputStream(Files.newOutputStream(archive))) {
            for (var i = 0; i < PAGES; i++) {
                var packed = packed(page(i));
                if (i % 100 == DAMAGED) {
                    for (var at = packed.length / 2; at < packed.length / 2 + 20; at++) {
                        packed[at] ^= 0x55;
                    }
                }
                out.write(packed);
            }
        }
        return archive;
    }

    private static String page(int number) {
        var html = """
            <html><head><title>Report %d</title></head><body><article><h1>Report %d from the harbour</h1>
            <p>Ship number %d came in at noon, and its load was taken to hall %d before the rain began on Monday.</p>
            <p>The next ship is expected by the harbour in the evening, a clerk of the county said to our reporter.</p>
            </article></body></html>
            """.formatted(number, number, number, number % 7);
        var http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + html;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://harbour.example/" + number
                + "\r\nWARC-Date: 2026-02-03T07:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
                + new UUID(0, number) + ">\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
                + http.length() + "\r\n\r\n" + http + "\r\n\r\n";
    }

    private static byte[] packed(String record) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(record.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private long seen(SourceDefinition definition) {
        var status = cluster.status(definition.getSourceId());
        return status == null ? 0 : status.getItemsSeen();
    }

    private void killAt(long items, SourceDefinition definition, String instance) throws Exception {
        var log = temporary.resolve("child.log");
        var child = KilledIngest.start(cluster, instance, log.toFile());
        try {
            await().atMost(LONG).untilAsserted(() -> {
                assertThat(child.isAlive())
                        .as("child lives: %s", Files.readString(log))
                        .isTrue();
                assertThat(seen(definition))
                        .as("items seen: %s", Files.readString(log))
                        .isGreaterThanOrEqualTo(items);
            });
        } finally {
            child.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }
    }

    /// The last child was killed too, perhaps within a transaction, which holds readers back until the broker ends it.
    private void awaitEachFileOnce(SourceDefinition definition) {
        await().atMost(LONG).untilAsserted(() -> assertEachFileOnce(definition));
    }

    private void assertEachFileOnce(SourceDefinition definition) {
        var id = definition.getSourceId();
        var raw = cluster.raw(id);
        assertThat(raw.stream()
                        .mapToLong(item -> ItemIds.numberOf(item.getItemId()))
                        .sorted()
                        .boxed()
                        .toList())
                .as("item numbers")
                .isEqualTo(LongStream.rangeClosed(1, FILES).boxed().toList());
        assertThat(raw.stream().map(KilledInTheMiddleTest::input).distinct().count())
                .as("files taken")
                .isEqualTo(FILES);
        assertThat(cluster.journalled(id, JournalEvent.SEEN)).isEqualTo(FILES);
        assertThat(cluster.rejected(id)).isEmpty();
    }

    private static String input(RawArticle raw) {
        return raw.getOrigin().getInput();
    }

    private void assertEachPageOnce(SourceDefinition definition) {
        var id = definition.getSourceId();
        var raw = cluster.raw(id);
        var rejected = cluster.rejected(id);
        assertThat(Stream.concat(
                                raw.stream().map(RawArticle::getItemId),
                                rejected.stream().map(Rejected::getItemId))
                        .map(ItemIds::numberOf)
                        .sorted()
                        .toList())
                .as("item numbers")
                .isEqualTo(LongStream.rangeClosed(1, PAGES).boxed().toList());
        assertThat(raw.stream().map(RawArticle::getUrl).distinct().count())
                .as("pages taken")
                .isEqualTo(PAGES - PAGES / 100);
        assertThat(rejected)
                .hasSize(PAGES / 100)
                .allMatch(record -> record.getReason().equals("broken-record"));
        assertThat(cluster.journalled(id, JournalEvent.SEEN)).isEqualTo(PAGES);
    }

    @Test
    void shouldGoOnInTheArchiveWhereItWasKilled() throws Exception {
        var definition = TestCluster.once("archive", archive())
                .setKind(SourceKind.ARCHIVE)
                .build();
        cluster.define(definition);

        killAt(500, definition, "same-name");
        assertThat(seen(definition)).as("killed in the middle").isLessThan(PAGES);
        killAt(Math.min(PAGES, seen(definition) + 500), definition, "same-name");
        killAt(PAGES, definition, "another-name");

        await().atMost(LONG).untilAsserted(() -> assertEachPageOnce(definition));
    }

    @Test
    void shouldGoOnWhereItWasKilledWhenEverythingIsAskedFor() throws Exception {
        var definition = TestCluster.once("all", folder()).build();
        cluster.define(definition);

        killAt(500, definition, "same-name");
        assertThat(seen(definition)).as("killed in the middle").isLessThan(FILES);
        killAt(Math.min(FILES, seen(definition) + 500), definition, "same-name");
        killAt(FILES, definition, "another-name");

        awaitEachFileOnce(definition);
    }

    @Test
    void shouldTakeEachFileOfAWatchedFolderOnceThoughItIsKilled() throws Exception {
        var definition = TestCluster.watched("watched", folder()).build();
        cluster.define(definition);

        killAt(500, definition, "same-name");
        killAt(Math.min(FILES, seen(definition) + 500), definition, "same-name");
        killAt(FILES, definition, "another-name");

        awaitEachFileOnce(definition);
    }
}
