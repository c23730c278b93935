package io.tidings.bench.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that stands still until a new edition comes out: then every source has one story more. Thread-safe.
final class Editions extends Clock {

    /// Time from one edition to the next, and between two stories of a source.
    static final Duration PERIOD = Duration.ofHours(1);

    private final AtomicReference<Instant> now;

    /// @param start of the world
    Editions(Instant start) {
        this.now = new AtomicReference<>(start.plus(PERIOD));
    }

    void next() {
        var _ = now.updateAndGet(last -> last.plus(PERIOD));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("editions come out in UTC");
    }
}
