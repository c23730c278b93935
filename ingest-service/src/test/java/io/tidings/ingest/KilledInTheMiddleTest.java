package io.tidings.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidings.news.JournalEvent;
import io.tidings.news.RawArticle;
import io.tidings.news.SourceDefinition;
import io.tidings.schemas.id.ItemIds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A poll that goes over many transactions, and the process that runs it is killed between and in them.
@Tag("fault")
class KilledInTheMiddleTest {

    private static final int FILES = 8_000;
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
