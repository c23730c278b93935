package io.tidings.ingest.schedule;

import java.util.concurrent.Semaphore;

/// How many polls may work at a time. Who waits for a slow host gives its place to others meanwhile. Thread-safe.
public final class Places {

    /// Waits without holding a place.
    ///
    /// @param <T> what is waited for
    @FunctionalInterface
    public interface Waiting<T> {
        /// @throws InterruptedException if the waiting thread is interrupted
        T await() throws InterruptedException;
    }

    /// No bound: for who fetches by hand.
    public static final Places UNBOUNDED = new Places(Integer.MAX_VALUE / 2);

    private final Semaphore free;

    /// @param count at least 1
    public Places(int count) {
        this.free = new Semaphore(count, true);
    }

    /// Waits for a place.
    ///
    /// @throws InterruptedException if the waiting thread is interrupted
    public void take() throws InterruptedException {
        free.acquire();
    }

    /// Gives the place back.
    public void leave() {
        free.release();
    }

    /// Waits for something else, and lets others work meanwhile. Only for who has a place.
    ///
    /// @throws InterruptedException if the waiting thread is interrupted
    public <T> T giveWay(Waiting<T> waiting) throws InterruptedException {
        free.release();
        try {
            return waiting.await();
        } finally {
            free.acquireUninterruptibly();
        }
    }
}
