package io.tidings.enrich.life;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FailuresTest {

    private static final Instant NOW = Instant.parse("2026-02-03T12:00:00Z");

    private final Failures failures = new Failures(Clock.fixed(NOW, ZoneOffset.UTC));

    /// Closed, so that no test waits.
    @BeforeEach
    void endWaiting() {
        failures.close();
    }

    @Test
    void shouldStopAndSayWhatToDoWhenARecordIsLargerThanItsTopicTakes() {
        var response = failures.handle(
                new StreamsException("sending to news.duplicates", new RecordTooLargeException("2000000 bytes")));

        assertThat(response).isEqualTo(SHUTDOWN_CLIENT);
        assertThat(failures.stopped())
                .hasValueSatisfying(advice -> assertThat(advice).contains("news.duplicates", "tidings topics apply"));
    }

    @Test
    void shouldStopWhenTheProgramFailsAtTheSameRecordTimeAfterTime() {
        for (int tries = 1; tries < 5; tries++) {
            assertThat(failures.handle(fault())).as("try %d", tries).isEqualTo(REPLACE_THREAD);
        }

        assertThat(failures.handle(fault())).isEqualTo(SHUTDOWN_CLIENT);
        assertThat(failures.stopped())
                .hasValueSatisfying(advice -> assertThat(advice).contains("offset=7", "fault of the program"));
    }

    @Test
    void shouldNeverStopForWhatIsOnlyAway() {
        for (int tries = 0; tries < 100; tries++) {
            assertThat(failures.handle(new StreamsException(new TimeoutException("broker away"))))
                    .isEqualTo(REPLACE_THREAD);
            assertThat(failures.handle(new IllegalStateException("registry away", new ConnectException("refused"))))
                    .isEqualTo(REPLACE_THREAD);
        }

        assertThat(failures.stopped()).isEmpty();
    }

    @Test
    void shouldCountAnewWhenADependencyFailsInBetween() {
        for (int tries = 1; tries < 5; tries++) {
            failures.handle(fault());
        }
        failures.handle(new StreamsException(new TimeoutException("broker away")));

        assertThat(failures.handle(fault())).isEqualTo(REPLACE_THREAD);
    }

    private static StreamsException fault() {
        return new StreamsException("topic=lane, partition=1, offset=7", new IllegalStateException("a mistake"));
    }
}
