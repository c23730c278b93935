package io.tidings.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndingTest {

    @Test
    void shouldEndAWillingProcessWithoutForce() throws IOException {
        var process = new ProcessBuilder("sleep", "600").start();

        boolean byItself = Ending.politely(process.toHandle(), Duration.ofSeconds(30));

        assertThat(byItself).isTrue();
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void shouldEndAProcessThatDoesNotListen() throws IOException {
        // Given
        var process = new ProcessBuilder(Shell.script("trap '' TERM; echo deaf; while :; do sleep 1; done")).start();
        assertThat(process.inputReader().readLine()).isEqualTo("deaf");

        // When
        boolean byItself = Ending.politely(process.toHandle(), Duration.ofMillis(200));

        // Then
        assertThat(byItself).isFalse();
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void shouldKeepChildrenDeafToTheTerminalButNotToTheirParent() throws IOException {
        // Given
        var child = new ProcessBuilder(Shell.deafToTerminal(List.of("cat"))).start();
        var writer = child.outputWriter();

        // When
        for (var signal : List.of("INT", "HUP")) {
            new ProcessBuilder(Shell.script("kill -%s \"$1\"".formatted(signal), Long.toString(child.pid())))
                    .start()
                    .onExit()
                    .join();
        }
        writer.write("alive\n");
        writer.flush();

        // Then
        assertThat(child.inputReader().readLine()).isEqualTo("alive");
        assertThat(Ending.politely(child.toHandle(), Duration.ofSeconds(30))).isTrue();
    }
}
