package io.tidings.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidings.platform.failure.PlatformException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptTest {

    @Test
    void shouldStartAChildAgainThatHasEndedAlone() throws Exception {
        try (var kept = Kept.start("the sleeper", Sleeper::start)) {
            // Given
            var first = kept.current();

            // When
            first.process().destroyForcibly();

            // Then
            await().until(() -> !kept.current().equals(first));
            assertThat(kept.current().process().isAlive()).isTrue();
        }
    }

    @Test
    void shouldTryUntilItStarts() throws Exception {
        // Given
        var starts = new AtomicInteger();
        try (var kept = Kept.start("the sleeper", () -> {
            if (starts.incrementAndGet() == 2) {
                throw new PlatformException("the port is taken", new IOException());
            }
            return Sleeper.start();
        })) {
            var first = kept.current();

            // When
            first.process().destroyForcibly();

            // Then
            await().until(() -> !kept.current().equals(first));
            assertThat(starts).hasValue(3);
        }
    }

    @Test
    void shouldEndItForGoodWhenClosed() throws Exception {
        // Given
        var starts = new AtomicInteger();
        var kept = Kept.start("the sleeper", () -> {
            starts.incrementAndGet();
            return Sleeper.start();
        });

        // When
        kept.close();

        // Then
        assertThat(kept.current().process().isAlive()).isFalse();
        assertThat(starts).hasValue(1);
    }

    private record Sleeper(Process sleep) implements Child {

        static Sleeper start() {
            try {
                return new Sleeper(new ProcessBuilder("sleep", "600").start());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public ProcessHandle process() {
            return sleep.toHandle();
        }

        @Override
        public void close() {
            sleep.destroyForcibly();
            sleep.onExit().join();
        }
    }
}
