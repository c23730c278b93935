package io.tidings.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.tidings.platform.failure.PlatformException;
import io.tidings.platform.process.ChildRecords;
import io.tidings.platform.process.Shell;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("broker")
@Tag("fault")
class KilledPlatformTest {

    private static final String STRING = "{\"type\":\"string\"}";
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    Path state;

    @Test
    void shouldLeaveNothingRunningAndLoseNothingWhenKilled() throws Exception {
        // Given
        int schema;
        List<ProcessHandle> children;
        try (var killed = PlatformInAProcess.on(state)) {
            var clients = killed.clients();
            clients.createTopic("kept");
            clients.send("kept", "before");
            clients.sql("CREATE TABLE kept (line text)", "INSERT INTO kept VALUES ('before')");
            children = children();
            schema = clients.register("kept-value", STRING);

            // When
            killed.kill();
        }

        // Then
        assertThat(children).hasSize(2);
        await().atMost(LONG).until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
        try (var platform = EmbeddedPlatform.start(PlatformConfig.in(state))) {
            var clients = new PlatformClients(platform);
            assertThat(clients.records("kept")).containsExactly("before");
            assertThat(clients.query("SELECT line FROM kept")).containsExactly("before");
            assertThat(clients.register("kept-value", STRING)).isEqualTo(schema);
            assertThat(clients.register("other-value", "{\"type\":\"long\"}")).isNotEqualTo(schema);
        }
    }

    @Test
    void shouldEndAtTheNextStartWhatCouldNotNoticeItsParentsDeath() throws Exception {
        // Given
        List<ProcessHandle> children;
        try (var killed = PlatformInAProcess.on(state)) {
            killed.clients().sql("CREATE TABLE kept (line text)");
            children = children();
            for (var guard : guardsOf(killed)) {
                guard.destroyForcibly();
            }
            freeze(registry());
            killed.kill();
        }
        assertThat(children).allMatch(ProcessHandle::isAlive);

        // When
        try (var platform = EmbeddedPlatform.start(PlatformConfig.in(state))) {
            // Then
            assertThat(children).noneMatch(ProcessHandle::isAlive);
            assertThat(new PlatformClients(platform).query("SELECT count(*) FROM kept"))
                    .containsExactly("0");
        }
    }

    @Test
    void shouldNeverGiveASchemasIdToAnotherWhenTheRegistryIsKilledRightAfterGivingIt() throws Exception {
        // Given
        int schema;
        try (var killed = PlatformInAProcess.on(state)) {
            var clients = killed.clients();
            schema = clients.register("kept-value", STRING);

            // When
            registry().destroyForcibly();
        }

        // Then
        try (var platform = EmbeddedPlatform.start(PlatformConfig.in(state))) {
            var clients = new PlatformClients(platform);
            assertThat(clients.register("other-value", "{\"type\":\"long\"}")).isNotEqualTo(schema);
            assertThat(clients.register("kept-value", STRING)).isEqualTo(schema);
        }
    }

    @Test
    void shouldRefuseASecondPlatformOnTheFolderAndNameTheFirstsProcess() throws Exception {
        try (var first = PlatformInAProcess.on(state)) {
            first.clients();

            assertThatThrownBy(() -> EmbeddedPlatform.start(PlatformConfig.in(state)))
                    .isInstanceOf(PlatformException.class)
                    .hasMessageContaining(state.toRealPath().toString())
                    .hasMessageContaining("in use by process " + first.pid());
        }
    }

    private List<ProcessHandle> children() {
        return Stream.of("registry", "postgres")
                .flatMap(name -> new ChildRecords(state.resolve("children")).living(name).stream())
                .toList();
    }

    private ProcessHandle registry() {
        return new ChildRecords(state.resolve("children")).living("registry").orElseThrow();
    }

    /// The shells that stop the database when its parent is gone.
    private List<ProcessHandle> guardsOf(PlatformInAProcess parent) {
        var registry = registry();
        return ProcessHandle.of(parent.pid())
                .orElseThrow()
                .children()
                .filter(child -> !child.equals(registry))
                .toList();
    }

    private static void freeze(ProcessHandle process) throws Exception {
        new ProcessBuilder(Shell.script("kill -STOP \"$1\"", Long.toString(process.pid())))
                .start()
                .waitFor();
    }
}
