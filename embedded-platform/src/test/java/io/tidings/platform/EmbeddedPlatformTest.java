package io.tidings.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
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
}
