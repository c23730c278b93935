package io.tidings.platform.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartArchiveTest {

    @TempDir
    Path programs;

    @Test
    void shouldUseWhatAnOrderlyRecordingHasWritten() throws IOException {
        // Given
        var recording = archive("25.0.1+8", 17);
        Files.writeString(recording.aside(), "classes");

        // When
        recording.adopt();

        // Then
        var next = archive("25.0.1+8", 18);
        assertThat(next.exists()).isTrue();
        assertThat(next.toUse()).contains("-XX:SharedArchiveFile=" + next.file());
    }

    @Test
    void shouldNotUseHalfARecording() throws IOException {
        // Given
        var recording = archive("25.0.1+8", 17);
        Files.writeString(recording.aside(), "cla");

        // When
        recording.discard();

        // Then
        assertThat(archive("25.0.1+8", 18).toUse()).noneMatch(option -> option.contains("ArchiveFile"));
        assertThat(programs).isEmptyDirectory();
    }

    @Test
    void shouldNotUseTheRecordingOfAnotherJdk() throws IOException {
        var recording = archive("25.0.1+8", 17);
        Files.writeString(recording.aside(), "classes");

        recording.adopt();

        assertThat(archive("25.0.2+10", 17).exists()).isFalse();
    }

    private StartArchive archive(String virtualMachine, long pid) {
        return StartArchive.of(programs, virtualMachine, "/jdk", pid);
    }
}
