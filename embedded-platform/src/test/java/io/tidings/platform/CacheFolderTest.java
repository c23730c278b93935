package io.tidings.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
