package io.tidings.enrich;

import static io.tidings.enrich.RawArticles.OTHER_STORY;
import static io.tidings.enrich.RawArticles.STORY;
import static io.tidings.enrich.RawArticles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.tidings.enrich.reset.StateReset;
import io.tidings.news.RulingKind;
import io.tidings.runtime.telemetry.Telemetry;
import io.tidings.testkit.platform.Platform;
import io.tidings.testkit.platform.TestPlatform;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The state thrown away and made anew from the topics gives the same stream and counts nothing twice.
@Tag("broker")
class StateResetTest {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    private final Telemetry telemetry = new Telemetry();

    /// One of its own: the ledger of another test's articles would count too.
    private final Platform platform = TestPlatform.start(false);

    private final PipelineOnBroker pipeline = new PipelineOnBroker(platform);

    @AfterEach
    void closePipeline() {
        pipeline.close();
        telemetry.close();
        platform.close();
    }

    private static Set<String> with(Set<String> story, String has, String gets) {
        var now = new TreeSet<>(story);
        if (story.contains(has)) {
            now.add(gets);
        }
        return now;
    }

    private EnrichConfig config() {
        return EnrichConfig.defaults(pipeline.cluster()).withStateDir(folder);
    }

    private StateReset.Done reset() {
        return StateReset.reset(pipeline.cluster(), config().applicationId(), config().stateDir());
    }

    @Test
    void shouldComeToTheSameStreamAndLedgerFromTheTopicsAlone() {
        // Given: originals, copies that came before their original, a revision
        var first = EnrichService.start(config(), telemetry);
        pipeline.take(
                "wire",
                20,
                number -> anArticle("wire-" + number, STORY + OTHER_STORY + "Issue " + number)
                        .published("2026-02-03T09:%02d:00Z".formatted(number)));
        pipeline.awaitBalance(LONG_ENOUGH);
        pipeline.take(
                "press",
                3,
                number -> anArticle("press-" + number, STORY + OTHER_STORY + "Edition " + number)
                        .published("2026-02-03T08:%02d:00Z".formatted(number)));
        pipeline.take("blog", 5, number -> anArticle("blog-" + number, "Entry number " + number));
        pipeline.take("blog", 1, _ -> anArticle("blog-1", "Entry number one, corrected"));
        pipeline.awaitBalance(LONG_ENOUGH);
        // and what people have said of them: a copy that is none, a copy that nobody would find, a word taken back
        pipeline.rule("press-1", "wire-9", RulingKind.DIFFERENT)
                .rule("blog-2", "blog-3", RulingKind.SAME)
                .rule("press-1", "wire-8", RulingKind.DIFFERENT)
                .rule("press-1", "wire-8", null);
        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(pipeline.stream())
                        .containsEntry("wire-9", "revision 1")
                        .containsEntry("blog-3", "repeats blog-2")
                        .containsEntry("wire-8", "repeats press-1"));
        pipeline.awaitBalance(LONG_ENOUGH);
        var stories = pipeline.awaitStories(LONG_ENOUGH);
        assertThatThrownBy(this::reset)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("at work");
        first.close();
        var stream = pipeline.stream();
        var ledger = pipeline.ledgerSums();
        assertThat(stream).hasSize(28);
        assertThat(stream.get("wire-7")).isEqualTo("repeats press-1");

        // When
        var done = reset();
        assertThat(done.replayed()).isGreaterThanOrEqualTo(29);
        pipeline.forgetOutput();
        try (var second = EnrichService.start(config(), telemetry)) {
            await().atMost(LONG_ENOUGH).until(() -> pipeline.stream().size() == stream.size());
            pipeline.take(
                    "late",
                    1,
                    _ -> anArticle("late-1", STORY + OTHER_STORY + "Edition 1").published("2026-02-03T11:00:00Z"));
            pipeline.awaitBalance(LONG_ENOUGH);
            assertThat(pipeline.awaitStories(LONG_ENOUGH))
                    .isEqualTo(stories.stream()
                            .map(story -> with(story, "press-1", "late-1"))
                            .collect(Collectors.toSet()));
            assertThat(second.health().message()).isNotBlank();
        }

        // Then
        var again = pipeline.stream();
        assertThat(again.remove("late-1")).isEqualTo("repeats press-1");
        assertThat(again).isEqualTo(stream);
        var sums = pipeline.ledgerSums();
        assertThat(sums.remove("late"))
                .isEqualTo("seen 1: articles 0, revisions 0, unchanged 0, duplicates 1, rejected 0");
        assertThat(sums).isEqualTo(ledger);
    }
}
