package io.tidings.ingest.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidings.ingest.KilledIngest;
import io.tidings.ingest.TestCluster;
import io.tidings.news.JournalEntry;
import io.tidings.news.JournalEvent;
import io.tidings.news.RawArticle;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.schemas.topic.Topics;
import io.tidings.testkit.newsroom.Editor;
import io.tidings.testkit.newsroom.Newsroom;
import io.tidings.testkit.newsroom.check.Served;
import io.tidings.testkit.newsroom.serve.ServeConfig;
import io.tidings.testkit.newsroom.world.Format;
import io.tidings.testkit.newsroom.world.World;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two instances share sources that publish all the time; either is killed, a third joins. How many sources there are:
/// `-Dtidings.newsroom.sources`.
@Tag("fault")
class SharedSourcesTest {

    private static final Instant START = Instant.parse("2026-02-03T08:00:00Z");
    private static final Duration PERIOD = Duration.ofHours(1);
    private static final Duration LONG = Duration.ofMinutes(4);
    private static final int SOURCES = Integer.getInteger("tidings.newsroom.sources", 500);
    private static final int BACKLOG = 1;

    private final Editor editor = new Editor(START.plus(PERIOD));
    private TestCluster cluster;
    private Newsroom newsroom;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() {
        cluster = TestCluster.start();
        var world = World.quiet(7, SOURCES, START)
                .every(PERIOD)
                .written(List.of(Format.RSS_WHOLE, Format.JSON_FEED), BACKLOG, 50);
        newsroom = Newsroom.open(world, ServeConfig.plain(), editor);
    }

    @AfterEach
    void stop() {
        newsroom.close();
        cluster.close();
    }

    private void defineAll() {
        cluster.define(IntStream.range(0, SOURCES)
                .mapToObj(source -> TestCluster.once("s-" + source, newsroom.feed(source))
                        .setKind(SourceKind.FEED)
                        .setPublishKnown(false)
                        .setKeepPages(false)
                        .setPollEveryMillis(Math.max(1_000L, SOURCES * 4L))
                        .build())
                .toArray(SourceDefinition[]::new));
    }

    private Process instance(String name) throws IOException {
        return KilledIngest.start(cluster, name, log(name));
    }

    private File log(String name) {
        return folder.resolve(name + ".log").toFile();
    }

    private static void kill(Process instance) throws InterruptedException {
        instance.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    }

    /// Until so many versions of stories have been given to somebody.
    private void awaitServed(int versions) {
        await().atMost(LONG).until(() -> newsroom.served().versions().size() >= versions);
    }

    /// Half of what has been published and not yet been given to anybody is.
    private int midway() {
        return (newsroom.served().versions().size() + published().size()) / 2;
    }

    private List<String> published() {
        return IntStream.range(0, SOURCES)
                .boxed()
                .flatMap(source -> IntStream.range(
                                0, newsroom.press().published(newsroom.site(source), editor.instant()))
                        .mapToObj(number -> newsroom.at(source, "/section/" + source + "/story/" + number)
                                .toString()))
                .sorted()
                .toList();
    }

    private List<String> taken() {
        return cluster.values(Topics.RAW).stream()
                .map(RawArticle::getUrl)
                .sorted()
                .toList();
    }

    @Test
    void shouldLoseNothingAndPublishNothingTwiceWhenEitherIsKilledAndAThirdJoins() throws Exception {
        defineAll();
        var one = instance("one");
        var two = instance("two");
        Process three = null;
        try {
            awaitServed(SOURCES);
            kill(one);
            editor.advance(PERIOD);
            three = instance("three");
            awaitServed(midway());
            kill(two);
            editor.advance(PERIOD);
            var expected = published();

            await().atMost(LONG).untilAsserted(() -> assertThat(taken()).hasSizeGreaterThanOrEqualTo(expected.size()));

            assertThat(taken()).as("each story once").isEqualTo(expected);
            assertThat(newsroom.served().versions().stream().map(Served.Version::url))
                    .as("what the newsroom says it served")
                    .containsExactlyElementsOf(expected);
            assertThat(cluster.values(Topics.REJECTED)).isEmpty();
            assertThat(seen()).as("seen by the journal").isEqualTo(expected.size());
        } finally {
            kill(one);
            kill(two);
            if (three != null) {
                kill(three);
            }
        }
    }

    private long seen() {
        return cluster.values(Topics.JOURNAL).stream()
                .filter(entry -> entry.getEvent() == JournalEvent.SEEN)
                .mapToLong(JournalEntry::getCount)
                .sum();
    }
}
