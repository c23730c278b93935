package io.tidings.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidings.runtime.telemetry.Telemetry;
import io.tidings.schemas.topic.ClusterShape;
import io.tidings.testkit.platform.Platform;
import io.tidings.testkit.platform.TestPlatform;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever happens to the instances while the articles come, in whatever order and however often: the result is that
/// of
/// an undisturbed run without a broker in which each came once and in time.
@Tag("fault")
class KilledInstancesTest {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(3);
    private static final int ARTICLES = 120;
    private static final int TWICE = 40;

    @TempDir
    private Path folder;

    private final Telemetry telemetry = new Telemetry();
    private final Platform platform = TestPlatform.start(false);
    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void closePlatform() {
        processes.forEach(Process::destroyForcibly);
        telemetry.close();
        platform.close();
    }

    @ParameterizedTest
    @CsvSource({"1, 41", "12, 42"})
    void shouldEndInTheStreamOfAnUndisturbedRun(int partitions, long seed) throws IOException, InterruptedException {
        // Given
        var inOrder = EditedArticles.make(ARTICLES, seed);
        var expected = ShuffledOrdersTest.stream(inOrder);
        var shuffled = new ArrayList<>(inOrder);
        shuffled.addAll(inOrder.subList(0, TWICE));
        Collections.shuffle(shuffled, new Random(seed));
        int quarter = shuffled.size() / 4;

        try (var pipeline = new PipelineOnBroker(platform, new ClusterShape(1, 1, partitions))) {
            // When: one is killed at work
            var killed = start(pipeline, "one");
            take(pipeline, shuffled.subList(0, quarter));
            pipeline.awaitOutcomes(quarter / 4, LONG_ENOUGH);
            killed.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
            take(pipeline, shuffled.subList(quarter, 2 * quarter));

            // and started again on what is left of its state, another joins, and the first is killed once more
            var again = start(pipeline, "one");
            pipeline.awaitOutcomes(quarter + quarter / 4, LONG_ENOUGH);
            try (var joining = EnrichService.start(
                    EnrichConfig.defaults(pipeline.cluster()).withStateDir(folder.resolve("two")), telemetry)) {
                take(pipeline, shuffled.subList(2 * quarter, 3 * quarter));
                await().atMost(LONG_ENOUGH).until(() -> joining.health().isUp());
                again.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
                take(pipeline, shuffled.subList(3 * quarter, shuffled.size()));
                pipeline.awaitBalance(LONG_ENOUGH);
                pipeline.awaitStories(LONG_ENOUGH);
            }

            // Then
            assertThat(pipeline.stream()).as("seed %d", seed).isEqualTo(withoutMeasures(expected));
            assertThat(pipeline.firstOutcomesOfEachItem())
                    .hasSize(shuffled.size())
                    .allSatisfy((item, count) -> assertThat(count).as(item).isEqualTo(1));
        }
    }

    private Process start(PipelineOnBroker pipeline, String state) throws IOException {
        var process = KilledEnrichment.start(
                pipeline.cluster(),
                folder.resolve(state),
                folder.resolve(state + ".log").toFile());
        processes.add(process);
        return process;
    }

    private static void take(PipelineOnBroker pipeline, List<EditedArticles> articles) {
        pipeline.take(
                "press",
                articles.size(),
                number -> articles.get((int) number - 1).article());
    }

    /// Relation and likeness are not read from the broker.
    private static Map<String, String> withoutMeasures(Map<String, String> stream) {
        return stream.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().split(",")[0]));
    }
}
