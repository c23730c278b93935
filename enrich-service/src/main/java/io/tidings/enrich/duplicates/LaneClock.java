package io.tidings.enrich.duplicates;

import java.time.Duration;
import java.util.OptionalLong;

/// The time of a lane: that of the last arrival it has seen, so that replayed history is kept and dropped
/// just as
/// live news is. Not thread-safe.
final class LaneClock {

    /// Articles that are dropped before the next record is looked at again.
    static final int SWEPT_AT_ONCE = 1_000;

    /// Dropping is a range scan; once an hour of news is often enough.
    private static final long BETWEEN_SWEEPS = Duration.ofHours(1).toMillis();

    private final long kept;
    private long latest;
    private long sweptUpTo = Long.MIN_VALUE;

    LaneClock(LaneWindow window, OptionalLong latest) {
        this.kept = window.kept().toMillis();
        this.latest = latest.orElse(Long.MIN_VALUE);
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
