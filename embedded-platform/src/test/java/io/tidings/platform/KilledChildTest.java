package io.tidings.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidings.platform.process.ChildRecords;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A child is killed while the platform goes on, as the kernel does when memory runs out.
@Tag("broker")
@Tag("fault")
class KilledChildTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @Test
    void shouldStartItsChildrenAgainAtTheSameAddressAndWithTheirData() throws Exception {
        // Given
        var state = folder.resolve("state");
        try (var platform = EmbeddedPlatform.start(PlatformConfig.in(state))) {
            var clients = new PlatformClients(platform);
            var schema = clients.register("kept-value", "{\"type\":\"string\"}");
            clients.sql("CREATE TABLE kept (line text)", "INSERT INTO kept VALUES ('before')");

            // When
            var children = new ChildRecords(state.resolve("children"));
            var registry = children.living("registry").orElseThrow();
            var database = children.living("postgres").orElseThrow();
            registry.destroyForcibly();
            database.destroyForcibly();
            await().atMost(PATIENCE).until(() -> !registry.isAlive() && !database.isAlive());

            // Then
            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(clients.register("kept-value", "{\"type\":\"string\"}"))
                            .isEqualTo(schema));
            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .untilAsserted(() ->
                            assertThat(clients.query("SELECT line FROM kept")).containsExactly("before"));
        }

        // Then
        assertThat(new ChildRecords(state.resolve("children")).living("registry"))
                .isEmpty();
        assertThat(new ChildRecords(state.resolve("children")).living("postgres"))
                .isEmpty();
    }
}
