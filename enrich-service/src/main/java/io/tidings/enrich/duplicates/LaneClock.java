package io.tidings.enrich.duplicates;

import java.time.Duration;

/// The time of a lane: that of the last arrival it has seen, so that replayed history is kept and dropped just as live
/// news is. Not thread-safe.
final class LaneClock {

    /// Dropping looks at every article; once an hour of news is often enough.
    private static final long BETWEEN_SWEEPS = Duration.ofHours(1).toMillis();

    private final long kept;
    private long latest;
    private long sweptUpTo = Long.MIN_VALUE;

    /// @param latest the last arrival; `Long.MIN_VALUE` if there was none
    LaneClock(LaneWindow window, long latest) {
        this.kept = window.kept().toMillis();
        this.latest = latest;
    }

    /// @return the horizon: what arrived before it is dropped
    long advance(long time) {
        latest = Math.max(latest, time);
        return horizon();
    }

    long horizon() {
        return latest < Long.MIN_VALUE + kept ? Long.MIN_VALUE : latest - kept;
    }

    boolean mustSweep() {
        return sweptUpTo == Long.MIN_VALUE || horizon() - sweptUpTo >= BETWEEN_SWEEPS;
    }

    void swept() {
        sweptUpTo = horizon();
    }
}
