package io.tidings.ingest.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidings.ingest.IngestConfig;
import io.tidings.ingest.IngestService;
import io.tidings.ingest.TestCluster;
import io.tidings.news.RawArticle;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.news.SourceStatus;
import io.tidings.runtime.config.ConfigFile;
import io.tidings.runtime.health.Health;
import io.tidings.runtime.telemetry.Telemetry;
import io.tidings.schemas.topic.Topics;
import io.tidings.testkit.newsroom.Editor;
import io.tidings.testkit.newsroom.Newsroom;
import io.tidings.testkit.newsroom.serve.ServeConfig;
import io.tidings.testkit.newsroom.world.Casting;
import io.tidings.testkit.newsroom.world.Format;
import io.tidings.testkit.newsroom.world.Temper;
import io.tidings.testkit.newsroom.world.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One source of every temper the newsroom knows, polled again and again by one instance.
@Tag("broker")
class TroublesTest {

    private static final Instant START = Instant.parse("2026-02-03T08:00:00Z");
    private static final Duration PERIOD = Duration.ofHours(1);
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final int BACKLOG = 3;
    private static final List<Temper> TEMPERS = List.of(Temper.values());

    /// Nobody can tell the first from a source without news; the second's entities are left as they stand.
    private static final List<Temper> HARMLESS = List.of(Temper.FROZEN_ETAG, Temper.ENTITY_BOMB);

    private final Editor editor = new Editor(START.plus(PERIOD));

    @TempDir
    private Path folder;

    private Newsroom newsroom() {
        var world = World.quiet(5, TEMPERS.size(), START)
                .every(PERIOD)
                .written(List.of(Format.RSS_WHOLE, Format.JSON_FEED), BACKLOG, 30)
                .cast(Casting.inTurn(TEMPERS));
        return Newsroom.open(world, ServeConfig.plain(), editor);
    }

    private static int number(Temper temper) {
        return TEMPERS.indexOf(temper);
    }

    private static String id(Temper temper) {
        return "s-" + number(temper);
    }

    private static SourceDefinition definition(Newsroom newsroom, Temper temper) {
        return TestCluster.once(id(temper), newsroom.feed(number(temper)))
                .setKind(SourceKind.FEED)
                .setPublishKnown(false)
                .setPollEveryMillis(1_000L)
                .build();
    }

    private IngestConfig config(TestCluster cluster) throws Exception {
        var file = Files.writeString(folder.resolve("ingest.yaml"), """
                kafka: %s
                registry: %s
                instance: troubles
                fetch:
                  timeout: 8s
                  spacing: 0s
                """.formatted(
                        cluster.address().kafka(), cluster.address().registry()));
        return ConfigFile.read(file, IngestConfig.class);
    }

    private static List<String> urls(TestCluster cluster, Temper temper) {
        return cluster.raw(id(temper)).stream().map(RawArticle::getUrl).toList();
    }

    /// The troubles that neither the source's status nor anything rejected tells of.
    private static List<Temper> unexplained(TestCluster cluster) {
        var last = new HashMap<String, String>();
        cluster.values(Topics.SOURCE_STATUS)
                .forEach(status -> last.put(status.getSourceId(), String.valueOf(status.getOutcome())));
        var rejected = cluster.values(Topics.REJECTED).stream()
                .map(item -> String.valueOf(item.getSourceId()))
                .collect(Collectors.toSet());
        return TEMPERS.stream()
                .filter(temper -> !temper.isReadable() && !HARMLESS.contains(temper))
                .filter(temper -> !rejected.contains(id(temper))
                        && List.of("fetched", "not-modified").contains(last.getOrDefault(id(temper), "fetched")))
                .toList();
    }

    @Test
    void shouldReadWhoCanBeReadSayWhatIsWrongWithTheOthersAndHurtNobody() throws Exception {
        try (var newsroom = newsroom();
                var cluster = TestCluster.start();
                var telemetry = new Telemetry()) {
            cluster.define(
                    TEMPERS.stream().map(temper -> definition(newsroom, temper)).toArray(SourceDefinition[]::new));
            try (var service = IngestService.start(config(cluster), telemetry)) {
                await("a first poll of each")
                        .atMost(LONG)
                        .untilAsserted(() -> assertThat(cluster.values(Topics.SOURCE_STATUS).stream()
                                        .map(SourceStatus::getSourceId)
                                        .distinct())
                                .hasSameSizeAs(TEMPERS));
                editor.advance(PERIOD);

                for (var temper : TEMPERS) {
                    if (temper.isReadable()) {
                        assertRead(newsroom, cluster, temper, editor.instant());
                    }
                }
                await("a word on every trouble")
                        .atMost(LONG)
                        .untilAsserted(() -> assertThat(unexplained(cluster)).isEmpty());

                assertThat(service.health().status()).isEqualTo(Health.Status.UP);
                assertThat(cluster.values(Topics.SOURCE_STATUS).stream()
                                .map(SourceStatus::getOutcome)
                                .collect(Collectors.toSet()))
                        .doesNotContain("internal-error");
                assertOutcome(cluster, Temper.DEAD, "gone");
                assertOutcome(cluster, Temper.BOMB, "too-large");
                assertOutcome(cluster, Temper.ENDLESS, "too-large");
                assertThat(cluster.raw(id(Temper.ENTITY_BOMB)))
                        .isNotEmpty()
                        .allSatisfy(article -> assertThat(article.getText()).isEqualToIgnoringWhitespace("&e11;"));
            }
        }
    }

    private static void assertRead(Newsroom newsroom, TestCluster cluster, Temper temper, Instant now) {
        var site = newsroom.site(number(temper));
        var stories = newsroom.press().published(site, now);
        var expected = IntStream.range(0, stories)
                .mapToObj(number -> newsroom.at(site.host(), "/section/" + site.source() + "/story/" + number))
                .map(Object::toString)
                .toArray(String[]::new);
        await(temper.name())
                .atMost(LONG)
                .untilAsserted(() -> assertThat(urls(cluster, temper))
                        .as(Arrays.toString(expected))
                        .contains(expected));
        if (temper != Temper.CORRECTING) {
            assertThat(urls(cluster, temper)).as(temper.name()).doesNotHaveDuplicates();
        }
    }

    private static void assertOutcome(TestCluster cluster, Temper temper, String outcome) {
        assertThat(cluster.status(id(temper)))
                .as(temper.name())
                .isNotNull()
                .satisfies(status -> assertThat(status.getOutcome()).isEqualTo(outcome));
    }
}
