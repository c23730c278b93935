package io.tidings.platform.state;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidings.platform.failure.PlatformException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FreeSpaceTest {

    private static final Path DISK = Path.of("/full");

    @Test
    void shouldSayHowMuchIsMissingOnWhichDisk() {
        assertThatThrownBy(() -> FreeSpace.require(DISK, 512L << 20, 120L << 20))
                .isInstanceOf(PlatformException.class)
                .hasMessageContaining("/full has 120 MiB free")
                .hasMessageContaining("512 MiB are needed");
    }

    @Test
    void shouldBeContentWithJustEnough() {
        assertThatCode(() -> FreeSpace.require(DISK, 512L << 20, 512L << 20)).doesNotThrowAnyException();
    }
}
