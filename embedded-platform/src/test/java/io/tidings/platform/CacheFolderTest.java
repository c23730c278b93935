package io.tidings.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

    private static final Path HOME = Path.of("/home/reader");

    @Test
    void shouldPreferTheFolderThatIsMeantForTidings() {
        var environment = Map.of("TIDINGS_CACHE", "/fast/tidings", "XDG_CACHE_HOME", "/home/reader/caches");

        assertThat(CacheFolder.of(environment, HOME)).isEqualTo(Path.of("/fast/tidings"));
    }

    @Test
    void shouldUseTheUsersCacheFolderWhereThatIsSet() {
        assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "/home/reader/caches"), HOME))
                .isEqualTo(Path.of("/home/reader/caches/tidings"));
    }

    @Test
    void shouldTakeAnEmptyVariableForAbsent() {
        var environment = Map.of("TIDINGS_CACHE", "", "XDG_CACHE_HOME", " ");

        assertThat(CacheFolder.of(environment, HOME)).isEqualTo(Path.of("/home/reader/.cache/tidings"));
    }

    @Test
    void shouldKeepProgramsFromBeingReplacedByOtherUsers(@TempDir Path home) throws IOException {
        var cache = CacheFolder.of(Map.of(), home);

        CacheFolder.create(cache);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)))
                .isEqualTo("rwx------");
    }
}
