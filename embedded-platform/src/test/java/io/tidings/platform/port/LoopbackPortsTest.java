package io.tidings.platform.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidings.platform.failure.PlatformException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoopbackPortsTest {

    private static final long SEED = 4711;

    private final LoopbackPorts ports = new LoopbackPorts(new Random(SEED));

    @Test
    void shouldNameTheTakenPortAndWhomItWasMeantFor() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertThatThrownBy(() -> ports.take("the broker", other.getLocalPort()))
                    .isInstanceOf(PlatformException.class)
                    .hasMessageContaining("Port " + other.getLocalPort())
                    .hasMessageContaining("the broker");
        }
    }

    @Test
    void shouldNoticeAPortThatIsTakenOnAllInterfaces() throws IOException {
        try (var other = new ServerSocket(0)) {
            assertThatThrownBy(() -> ports.take("the broker", other.getLocalPort()))
                    .isInstanceOf(PlatformException.class);
        }
    }

    @Test
    void shouldNeverHandOutAPortTwice() {
        var taken = IntStream.range(0, 300).map(i -> ports.take("a test", 0)).toArray();

        assertThat(taken).doesNotHaveDuplicates();
    }

    @Test
    void shouldStayBelowThePortsOfOutgoingConnections() {
        var taken = IntStream.range(0, 300).map(i -> ports.take("a test", 0)).boxed();

        assertThat(taken).allMatch(port -> port >= 20_000 && port < 30_000);
    }
}
