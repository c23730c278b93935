package io.tidings.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidings.platform.failure.PlatformException;
import io.tidings.platform.port.LoopbackPorts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("broker")
class EmbeddedPlatformTest {

    @TempDir
    Path folder;

    @Test
    void shouldContinueFromItsFolderWhenStartedAgain() throws Exception {
        // Given
        var said = Collections.synchronizedList(new ArrayList<String>());
        var config = PlatformConfig.in(folder.resolve("state")).reportingTo(said::add);
        int schema;
        try (var platform = EmbeddedPlatform.start(config)) {
            var clients = new PlatformClients(platform);
            clients.createTopic("kept");
            clients.send("kept", "before");
            schema = clients.register("kept-value", "{\"type\":\"string\"}");
            clients.sql("CREATE TABLE kept (line text)", "INSERT INTO kept VALUES ('before')");
        }

        // When
        try (var platform = EmbeddedPlatform.start(config)) {
            var clients = new PlatformClients(platform);

            // Then
            assertThat(clients.records("kept")).containsExactly("before");
            assertThat(clients.register("kept-value", "{\"type\":\"string\"}")).isEqualTo(schema);
            assertThat(clients.query("SELECT line FROM kept")).containsExactly("before");
            assertThat(said).contains("starting the broker", "starting the schema registry", "starting PostgreSQL");
        }
    }

    @Test
    void shouldCarryAMessageOfTenMegabytesWithoutPostgres() throws Exception {
        try (var platform = EmbeddedPlatform.start(PlatformConfig.temporary().withoutPostgres())) {
            // Given
            var clients = new PlatformClients(platform.bootstrapServers(), platform.registryUrl(), "");
            var large = "n".repeat(10 << 20);
            clients.createTopic("large");

            // When
            clients.send("large", large);

            // Then
            assertThat(clients.records("large")).containsExactly(large);
            assertThatThrownBy(platform::jdbcUrl).hasMessageContaining("without PostgreSQL");
        }
    }

    @Test
    void shouldLeaveNothingRunningWhenOnePartDoesNotStart() throws Exception {
        // Given
        var state = folder.resolve("state");
        EmbeddedPlatform.start(PlatformConfig.in(state)).close();
        Files.writeString(
                state.resolve("kafka").resolve("meta.properties"), "cluster.id=another\nversion=1\nnode.id=1\n");

        // When
        assertThatThrownBy(() -> EmbeddedPlatform.start(PlatformConfig.in(state)))
                .isInstanceOf(PlatformException.class)
                .hasMessageContaining(
                        "The broker did not start on " + state.toRealPath().resolve("kafka"));

        // Then
        assertThat(ProcessHandle.current().children()).noneMatch(ProcessHandle::isAlive);
        assertThat(state.resolve("owner.pid")).doesNotExist();
        assertThat(state.resolve("postgres").resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void shouldListenOnTheGivenPorts() {
        // Given
        var free = new LoopbackPorts(RandomGenerator.getDefault());
        var ports = new PlatformPorts(free.take("a test", 0), free.take("a test", 0), free.take("a test", 0));

        // When
        try (var platform = EmbeddedPlatform.start(PlatformConfig.temporary().on(ports))) {
            // Then
            assertThat(platform.bootstrapServers()).isEqualTo("127.0.0.1:" + ports.broker());
            assertThat(platform.registryUrl())
                    .isEqualTo("http://127.0.0.1:%d/apis/ccompat/v7".formatted(ports.registry()));
            assertThat(platform.jdbcUrl()).startsWith("jdbc:postgresql://127.0.0.1:%d/".formatted(ports.postgres()));
        }
    }
}
