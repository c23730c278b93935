package io.tidings.ingest.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// When each source is due: one priority queue and one thread, however many sources there are. Thread-safe.
public final class Timetable implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private record Due(Instant at, String source) {}

    private final PriorityQueue<Due> queue = new PriorityQueue<>((a, b) -> a.at().compareTo(b.at()));
    private final Map<String, Instant> times = new HashMap<>();
    private final Consumer<String> start;
    private final Clock clock;
    private final Thread thread = Thread.ofPlatform().name("timetable").unstarted(this::run);
    private boolean stopped;

    /// @param start told the id of each source when it is due; must return at once
    public Timetable(Consumer<String> start, Clock clock) {
        this.start = start;
        this.clock = clock;
    }

    /// Begins; returns at once.
    public void start() {
        thread.start();
    }

    /// The source is due at this time, and not at any told before.
    public synchronized void put(String source, Instant at) {
        times.put(source, at);
        queue.add(new Due(at, source));
        notifyAll();
    }

    /// The source is not due any more.
    public synchronized void remove(String source) {
        times.remove(source);
    }

    /// Sources that have a time.
    public synchronized int size() {
        return times.size();
    }

    @Override
    public void close() {
        synchronized (this) {
            stopped = true;
            notifyAll();
        }
    }

    private void run() {
        try {
            for (var source = next(); source != null; source = next()) {
                start.accept(source);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable String next() throws InterruptedException {
        while (!stopped) {
            var due = queue.peek();
            if (due != null && !due.at().equals(times.get(due.source()))) {
                queue.remove(); // replaced or removed since
                continue;
            }
            var now = clock.instant();
            if (due != null && !due.at().isAfter(now)) {
                queue.remove();
                times.remove(due.source());
                return due.source();
            }
            var wait = due == null ? LONGEST_WAIT : Duration.between(now, due.at());
            wait(Math.clamp(wait.toMillis(), 1, LONGEST_WAIT.toMillis()));
        }
        return null;
    }
}
