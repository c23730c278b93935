package io.tidings.ingest.fetch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Breaks off bodies that take too long, which the JDK's client does not (its timeout ends with the headers). One look
/// over all that are on their way, some times a second: nearly every body is over before. Thread-safe.
final class Deadlines implements AutoCloseable {

    private static final long LOOK_MILLIS = 100;

    private final Map<WireBody, Long> open = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fetch-deadlines").factory());

    Deadlines() {
        var _ = timer.scheduleAtFixedRate(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /// From now on the body is looked at, until it is over.
    ///
    /// @param end by `System.nanoTime()`
    void add(WireBody body, long end) {
        open.put(body, end);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private void look() {
        var now = System.nanoTime();
        open.forEach((body, end) -> {
            if (body.isOver() || now - end >= 0) {
                open.remove(body);
                body.late();
            }
        });
    }
}
