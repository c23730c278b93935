package io.tidings.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildRecordsTest {

    @TempDir
    Path folder;

    private Process child;

    @BeforeEach
    void startAChild() throws IOException {
        child = new ProcessBuilder("sleep", "600").start();
    }

    @AfterEach
    void endTheChild() {
        child.destroyForcibly();
    }

    @Test
    void shouldFindAChildThatStillLives() {
        new ChildRecords(folder).remember("registry", child.toHandle());

        assertThat(new ChildRecords(folder).living("registry")).contains(child.toHandle());
    }

    @Test
    void shouldNotFindAnotherProcessThatWasGivenTheSameId() throws IOException {
        // Given
        Files.writeString(
                folder.resolve("registry.properties"),
                "pid=%d\nstarted=%s\n".formatted(child.pid(), Instant.parse("2026-01-01T00:00:00Z")));

        // When
        var found = new ChildRecords(folder).living("registry");

        // Then
        assertThat(found).isEmpty();
    }

    @Test
    void shouldNotFindAChildThatHasEnded() {
        var records = new ChildRecords(folder);
        records.remember("registry", child.toHandle());

        Ending.politely(child.toHandle(), Duration.ofSeconds(10));

        assertThat(records.living("registry")).isEmpty();
    }

    @Test
    void shouldKnowNothingFromABrokenRecord() throws IOException {
        Files.writeString(folder.resolve("registry.properties"), "pid=\n");

        assertThat(new ChildRecords(folder).living("registry")).isEmpty();
    }

    @Test
    void shouldForgetAChild() {
        var records = new ChildRecords(folder);
        records.remember("registry", child.toHandle());

        records.forget("registry");

        assertThat(records.living("registry")).isEmpty();
    }
}
