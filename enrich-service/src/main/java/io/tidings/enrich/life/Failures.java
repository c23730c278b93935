package io.tidings.enrich.life;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What happens when a thread of the application dies: it is replaced after a wait that grows with each failure in a
/// row. The transaction is aborted, so nothing is lost and nothing said twice. What no waiting mends stops the
/// application instead, see {@link Fault}. Thread-safe.
public final class Failures implements StreamsUncaughtExceptionHandler, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    /// Failures further apart are not *in a row*, and one longer ago is no longer how things are.
    private static final Duration QUIET = Duration.ofSeconds(60);

    /// A fault of the program that comes so often in a row comes again with every try.
    private static final int MOST_TRIES = 5;

    private final Clock clock;
    private final CountDownLatch closed = new CountDownLatch(1);
    private int inARow;
    private int faultsInARow;
    private @Nullable String stopped;
    private @Nullable Failure last;

    /// @param clock tells when failures happen
    public Failures(Clock clock) {
        this.clock = clock;
    }

    /// A failure.
    ///
    /// @param reason the innermost cause, for a person
    public record Failure(Instant at, String reason) {}

    @Override
    public StreamThreadExceptionResponse handle(Throwable failure) {
        var wait = note(failure);
        if (stopped().isPresent()) {
            LOG.atError()
                    .setCause(failure)
                    .addKeyValue("reason", stopped().orElseThrow())
                    .log("the enrichment stops: trying again would fail again");
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        }
        LOG.atWarn()
                .setCause(failure)
                .addKeyValue("reason", reason(failure))
                .addKeyValue("waiting", wait)
                .log("a thread of the enrichment failed and is replaced");
        pause(wait);
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }

    /// The last failure, if it was a short while ago.
    public synchronized Optional<Failure> recent() {
        return Optional.ofNullable(last)
                .filter(failure -> failure.at().isAfter(clock.instant().minus(QUIET)));
    }

    /// Why the application was stopped, and what to do; absent as long as it was not.
    public synchronized Optional<String> stopped() {
        return Optional.ofNullable(stopped);
    }

    /// Ends all waiting.
    @Override
    public void close() {
        closed.countDown();
    }

    private synchronized Duration note(Throwable failure) {
        inARow = recent().isPresent() ? inARow + 1 : 0;
        last = new Failure(clock.instant(), reason(failure));
        var fault = Fault.of(failure);
        faultsInARow = fault == Fault.OF_THE_PROGRAM ? (inARow == 0 ? 1 : faultsInARow + 1) : 0;
        if (fault == Fault.TOO_LARGE || faultsInARow >= MOST_TRIES) {
            stopped = fault.advice(failure);
        }
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(inARow, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private void pause(Duration wait) {
        try {
            var _ = closed.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static String reason(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
