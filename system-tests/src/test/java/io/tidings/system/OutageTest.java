package io.tidings.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidings.platform.PlatformConfig;
import io.tidings.platform.PlatformPorts;
import io.tidings.platform.port.LoopbackPorts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the services depend on goes away while they work, and comes back: they wait and go on, and every item ends in
/// one outcome.
@Tag("system")
@Tag("fault")
class OutageTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int FILES = 40;

    @TempDir
    private Path folder;

    /// Broker, registry and database all go at once, as in a power cut of their machine; the services stay.
    @Test
    void shouldLoseNothingAndDoNothingTwiceWhenAllItDependsOnIsRestarted() throws IOException {
        // Given
        var ports = new LoopbackPorts(RandomGenerator.getDefault());
        var fixed = new PlatformPorts(ports.take("broker", 0), ports.take("registry", 0), ports.take("database", 0));
        try (var machine = new Machine(
                        PlatformConfig.in(folder.resolve("platform")).on(fixed));
                var pipeline = RunningPipeline.start(machine.addresses(), folder)) {
            put(pipeline, 0);
            await().atMost(PATIENCE).until(() -> pipeline.ledger().seen() > 0);

            // When
            machine.stop();
            put(pipeline, FILES);
            machine.start();

            // Then
            assertEachOnce(pipeline, 2 * FILES);
        }
    }

    @Test
    void shouldWaitForARegistryThatIsAwayAndThenGoOn() throws IOException {
        // Given
        try (var machine = new Machine(PlatformConfig.in(folder.resolve("platform")));
                var gate = Gate.before(machine.registryUrl());
                var pipeline = RunningPipeline.start(machine.addresses(gate.address()), folder)) {
            // Nothing has been read or written yet: no schema is known to any service.
            gate.shut();

            // When
            put(pipeline, 0);
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(pipeline.page("/health").toString()).contains("WAITING"));
            gate.open();

            // Then
            assertEachOnce(pipeline, FILES);
        }
    }

    private static void assertEachOnce(RunningPipeline pipeline, int files) {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() ->
                        assertThat(pipeline.ledger()).isEqualTo(new RunningPipeline.Ledger(files, files, 0, 0, 0)));
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(pipeline.query("select count(*) from articles"))
                        .isEqualTo(List.of(String.valueOf(files))));
    }

    private static void put(RunningPipeline pipeline, int from) {
        IntStream.range(from, from + FILES)
                .forEach(i -> pipeline.inbox().put("article-%03d.txt".formatted(i), Texts.numbered(i)));
    }
}
