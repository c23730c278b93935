package io.tidings.ingest.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// When each source is due: one priority queue and one thread, however many sources there are. Thread-safe.
public final class Timetable implements AutoCloseable {

    private static final long LONGEST_WAIT_MILLIS = 1_000;

    /// Times that were replaced stay in the queue until they come; beyond this many it is made anew.
    private static final int FEW = 1_000;

    /// @param at milliseconds since 1970, which takes a third of what an `Instant` does
    private record Due(long at, String source) {}

    private final Map<String, Due> times = new HashMap<>();
    private final Consumer<String> start;
    private final Clock clock;
    private final Thread thread = Thread.ofPlatform().name("timetable").unstarted(this::run);
    private PriorityQueue<Due> queue = emptyQueue();
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
        var due = new Due(millis(at), source);
        times.put(source, due);
        queue.add(due);
        if (queue.size() > 2 * times.size() + FEW) {
            queue = emptyQueue();
            queue.addAll(times.values());
        }
        if (isSame(queue.peek(), due)) {
            notifyAll(); // sooner than all others
        }
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

    @SuppressWarnings("ReferenceEquality") // a source may be put to the same time twice, and be due once
    private static boolean isSame(@Nullable Due a, @Nullable Due b) {
        return a == b;
    }

    private static PriorityQueue<Due> emptyQueue() {
        return new PriorityQueue<>((a, b) -> Long.compare(a.at(), b.at()));
    }

    private static long millis(Instant at) {
        try {
            return at.toEpochMilli();
        } catch (ArithmeticException _) {
            return at.isBefore(Instant.EPOCH) ? Long.MIN_VALUE : Long.MAX_VALUE;
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
            if (due != null && !isSame(due, times.get(due.source()))) {
                queue.remove(); // replaced or removed since
                continue;
            }
            var now = clock.millis();
            if (due != null && due.at() <= now) {
                queue.remove();
                times.remove(due.source());
                return due.source();
            }
            wait(due == null ? LONGEST_WAIT_MILLIS : Math.min(due.at() - now, LONGEST_WAIT_MILLIS));
        }
        return null;
    }
}
