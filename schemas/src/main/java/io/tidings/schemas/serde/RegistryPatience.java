package io.tidings.schemas.serde;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.InvalidConfigurationException;
import org.apache.kafka.common.errors.TimeoutException;

/// Waits for a registry that is away, since its absence says nothing about the record. Thread-safe.
final class RegistryPatience {

    private static final long FIRST_WAIT_MILLIS = 100;
    private static final long LONGEST_WAIT_MILLIS = 5_000;
    private static final int SERVER_ERROR = 500;

    private final String registry;
    private final Duration longest;
    private final AtomicInteger waiting = new AtomicInteger();

    /// @param registry its address, for the message
    /// @param longest how long to wait; shorter than the consumer's `max.poll.interval.ms`
    RegistryPatience(String registry, Duration longest) {
        this.registry = registry;
        this.longest = longest;
    }

    /// Whether a thread waits just now.
    boolean isWaiting() {
        return waiting.get() > 0;
    }

    /// @throws RegistryUnavailableException when it stayed away
    <T> T whileAway(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            if (!isAway(e)) {
                throw e;
            }
            waiting.incrementAndGet();
            try {
                return tryAgain(work, e);
            } finally {
                waiting.decrementAndGet();
            }
        }
    }

    private <T> T tryAgain(Supplier<T> work, RuntimeException first) {
        var end = System.nanoTime() + longest.toNanos();
        var wait = FIRST_WAIT_MILLIS;
        var last = first;
        while (System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(wait) <= end && pause(wait)) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (!isAway(e)) {
                    throw e;
                }
                last = e;
                wait = Math.min(wait * 2, LONGEST_WAIT_MILLIS);
            }
        }
        throw new RegistryUnavailableException(registry, last);
    }

    private static boolean isAway(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RestClientException answer) {
                return answer.getStatus() >= SERVER_ERROR;
            }
            if (cause instanceof InvalidConfigurationException) {
                return false;
            }
            if (cause instanceof IOException || cause instanceof TimeoutException) {
                return !(cause instanceof java.io.EOFException);
            }
        }
        return false;
    }

    private static boolean pause(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
