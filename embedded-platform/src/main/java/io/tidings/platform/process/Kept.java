package io.tidings.platform.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A child that is started again when its process ends without having been told to: by the kernel that ran out of
/// memory, by a fault of its own, by a person. Whoever depends on it waits in the meantime. Thread-safe.
///
/// @param <C> what the process does
public final class Kept<C extends Child> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Kept.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    /// Who lived for so long has not ended because of its start.
    private static final Duration LIVED = Duration.ofMinutes(1);

    private final String name;
    private final Supplier<C> start;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread keeper;
    private volatile C current;

    private Kept(String name, Supplier<C> start, C first) {
        this.name = name;
        this.start = start;
        this.current = first;
        this.keeper = Thread.ofPlatform().daemon().name("keeper of " + name).unstarted(this::keep);
    }

    /// Starts it and keeps it.
    ///
    /// @param name for messages, e.g. `the schema registry`
    /// @param start starts it, each time on the same state and address
    public static <C extends Child> Kept<C> start(String name, Supplier<C> start) {
        var kept = new Kept<>(name, start, start.get());
        kept.keeper.start();
        return kept;
    }

    /// The one that was started last; its process may just have ended.
    public C current() {
        return current;
    }

    /// Ends it for good.
    @Override
    public void close() throws IOException {
        closing.countDown();
        keeper.interrupt();
        try {
            keeper.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        current.close();
    }

    private void keep() {
        try {
            var wait = FIRST_WAIT;
            while (!isClosing()) {
                var since = System.nanoTime();
                awaitEnd();
                var isShortLived = System.nanoTime() - since < LIVED.toNanos();
                wait = isShortLived ? doubled(wait) : FIRST_WAIT;
                LOG.atError().addKeyValue("again_in_ms", wait.toMillis()).log("{} has ended by itself", name);
                startAgain(wait);
            }
        } catch (InterruptedException _) {
            // Only close() interrupts.
        }
    }

    private void awaitEnd() throws InterruptedException {
        try {
            current.process().onExit().get();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void startAgain(Duration first) throws InterruptedException {
        tidyUp();
        var wait = first;
        while (!closing.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
            try {
                current = start.get();
                LOG.atWarn().log("{} is there again", name);
                return;
            } catch (RuntimeException failure) {
                if (isClosing()) {
                    return;
                }
                wait = doubled(wait);
                LOG.atError()
                        .setCause(failure)
                        .addKeyValue("again_in_ms", wait.toMillis())
                        .log("{} could not be started again", name);
            }
        }
    }

    /// What it left behind, e.g. a guard over its process.
    private void tidyUp() {
        try {
            current.close();
        } catch (IOException | RuntimeException failure) {
            LOG.atDebug().setCause(failure).log("{} left something behind", name);
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    private static Duration doubled(Duration wait) {
        var twice = wait.multipliedBy(2);
        return twice.compareTo(LONGEST_WAIT) < 0 ? twice : LONGEST_WAIT;
    }
}
