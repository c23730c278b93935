package io.tidings.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("broker")
class PlatformProgramsTest {

    @TempDir
    Path folder;

    @Test
    void shouldPrepareOnceAndLeaveOnlyTheProgramsBehind() throws Exception {
        // Given
        var cache = folder.resolve("cache");
        var said = new ArrayList<String>();
        PlatformPrograms.prepare(cache, said::add);

        // When
        PlatformPrograms.prepare(cache, said::add);

        // Then
        assertThat(said).hasSize(1);
        try (var files = Files.walk(cache)) {
            assertThat(files.filter(file -> file.toString().contains(".jsa"))).hasSize(1);
        }
        assertThat(ProcessHandle.current().children()).noneMatch(ProcessHandle::isAlive);
    }
}
