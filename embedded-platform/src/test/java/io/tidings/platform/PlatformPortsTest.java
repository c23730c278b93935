package io.tidings.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidings.platform.failure.PlatformException;
import org.junit.jupiter.api.Test;

class PlatformPortsTest {

    @Test
    void shouldRefuseWhatIsNoPortAndSayWhoseItIs() {
        assertThatThrownBy(() -> new PlatformPorts(9092, 65_536, 0))
                .isInstanceOf(PlatformException.class)
                .hasMessageContaining("registry")
                .hasMessageContaining("65536");
    }

    @Test
    void shouldRefuseTheSamePortForTwoParts() {
        assertThatThrownBy(() -> new PlatformPorts(9092, 8081, 9092))
                .isInstanceOf(PlatformException.class)
                .hasMessageContaining("broker and postgres")
                .hasMessageContaining("9092");
    }

    @Test
    void shouldTakeZeroForAnyNumberOfPorts() {
        assertThatCode(() -> new PlatformPorts(0, 0, 0)).doesNotThrowAnyException();
    }
}
