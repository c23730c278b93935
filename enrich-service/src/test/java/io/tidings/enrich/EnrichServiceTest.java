package io.tidings.enrich;

import static io.tidings.enrich.RawArticles.OTHER_STORY;
import static io.tidings.enrich.RawArticles.STORY;
import static io.tidings.enrich.RawArticles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidings.runtime.telemetry.Telemetry;
import io.tidings.testkit.platform.OnPlatform;
import io.tidings.testkit.platform.Platform;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnPlatform(postgres = false)
class EnrichServiceTest {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    private final Telemetry telemetry = new Telemetry();

    @SuppressWarnings("NullAway.Init") // by JUnit, before each
    private PipelineOnBroker pipeline;

    @BeforeEach
    void openPipeline(Platform platform) {
        pipeline = new PipelineOnBroker(platform);
    }

    @AfterEach
    void closePipeline() {
        pipeline.close();
        telemetry.close();
    }

    private EnrichService start(String state) {
        return EnrichService.start(
                EnrichConfig.defaults(pipeline.cluster()).withStateDir(folder.resolve(state)), telemetry);
    }

    @Test
    void shouldLoseNothingAndSayNothingTwiceThroughRestartsDeadThreadsAndLostState() {
        // Given
        var first = start("one");
        pipeline.take("press", 40, number -> anArticle("press-" + number, STORY + OTHER_STORY + "Edition " + number));
        pipeline.awaitBalance(LONG_ENOUGH);

        // When
        first.close();
        pipeline.take("wire", 40, number -> anArticle("wire-" + number, STORY + OTHER_STORY + "Issue " + number));
        var second = start("one");
        await().atMost(LONG_ENOUGH).until(() -> second.health().isUp());
        pipeline.take("blog", 40, number -> anArticle("blog-" + number, "Entry number " + number));
        interruptThreads();
        second.close();
        try (var third = start("another")) {
            pipeline.take(
                    "press", 10, number -> anArticle("press-" + number, STORY + OTHER_STORY + "Edition " + number));
            pipeline.awaitBalance(LONG_ENOUGH);
            assertThat(pipeline.awaitStories(LONG_ENOUGH))
                    .anyMatch(story -> story.containsAll(List.of("press-1", "wire-40")));
            assertThat(telemetry.prometheusText()).contains("kafka_stream");
            assertThat(third.health().message()).isNotBlank();
        }

        // Then
        assertThat(pipeline.firstOutcomesOfEachItem())
                .hasSize(130)
                .allSatisfy((item, count) -> assertThat(count).as(item).isEqualTo(1));
        assertThat(pipeline.articles()).hasSize(41);
        assertThat(pipeline.duplicates()).hasSize(79);
    }

    /// Streams threads die of it, as of any other unexpected exception.
    private static void interruptThreads() {
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().contains("StreamThread"))
                .forEach(Thread::interrupt);
    }
}
