package io.tidings.console.now;

import io.tidings.console.tail.RecentListener;
import io.tidings.news.JournalEntry;
import io.tidings.news.JournalEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Items taken in and items concluded, in steps of ten seconds over the last quarter of an hour. Thread-safe.
///
/// A correction of an earlier outcome concludes nothing anew and is not counted.
public final class Throughput implements RecentListener<JournalEntry> {

    /// How long a step is.
    public static final Duration STEP = Duration.ofSeconds(10);

    /// Steps shown.
    public static final int STEPS = 90;

    /// Steps that the current rate is taken over: a minute.
    private static final int RATE_STEPS = 6;

    /// Items a second, by step; the last step is the last whole one.
    ///
    /// @param end of the last step
    public record Series(Instant end, long stepSeconds, List<Double> in, List<Double> out) {}

    private final Clock clock;
    private final long[] in = new long[2 * STEPS];
    private final long[] out = new long[2 * STEPS];
    private long newest;

    /// @param clock tells which steps are shown
    public Throughput(Clock clock) {
        this.clock = clock;
        this.newest = step(clock.instant());
    }

    @Override
    public synchronized void startsOver() {
        Arrays.fill(in, 0);
        Arrays.fill(out, 0);
    }

    @Override
    public void take(JournalEntry entry, boolean live) {
        if (entry.getEvent() == JournalEvent.SEEN) {
            add(in, entry.getAt(), entry.getCount());
        } else if (entry.getSupersedes() == null) {
            add(out, entry.getAt(), 1);
        }
    }

    /// The last quarter of an hour.
    public synchronized Series series() {
        var last = forward();
        return new Series(
                Instant.ofEpochSecond((last + 1) * STEP.toSeconds()),
                STEP.toSeconds(),
                rates(in, last),
                rates(out, last));
    }

    /// Items a second taken in, over the last minute.
    public synchronized double inRate() {
        return rate(in, forward());
    }

    /// Items a second concluded, over the last minute.
    public synchronized double outRate() {
        return rate(out, forward());
    }

    private synchronized void add(long[] counts, Instant at, long count) {
        forward();
        var step = step(at);
        if (step <= newest && step > newest - counts.length) {
            counts[slot(step)] += count;
        } else if (step > newest) {
            // A clock that runs ahead of ours: counted in the newest step.
            counts[slot(newest)] += count;
        }
    }

    /// Empties the steps that have begun since; the last whole step.
    private long forward() {
        var current = step(clock.instant());
        for (var step = Math.max(newest + 1, current - in.length + 1); step <= current; step++) {
            in[slot(step)] = 0;
            out[slot(step)] = 0;
        }
        newest = Math.max(newest, current);
        return newest - 1;
    }

    private static List<Double> rates(long[] counts, long last) {
        return IntStream.range(0, STEPS)
                .mapToObj(i -> counts[slot(last - STEPS + 1 + i)] / (double) STEP.toSeconds())
                .toList();
    }

    private static double rate(long[] counts, long last) {
        var sum = IntStream.range(0, RATE_STEPS)
                .mapToLong(i -> counts[slot(last - i)])
                .sum();
        return sum / (double) (RATE_STEPS * STEP.toSeconds());
    }

    private static long step(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), STEP.toSeconds());
    }

    private static int slot(long step) {
        return Math.floorMod(step, 2 * STEPS);
    }
}
