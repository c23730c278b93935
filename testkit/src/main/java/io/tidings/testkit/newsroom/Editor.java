package io.tidings.testkit.newsroom;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/// A newsroom's clock that stands still until it is set on, whereupon sources have news. Thread-safe.
public final class Editor extends Clock {

    private final AtomicReference<Instant> now;

    /// @param start the time until it is set on
    public Editor(Instant start) {
        this.now = new AtomicReference<>(start);
    }

    /// Lets so much time pass.
    public void advance(Duration time) {
        var _ = now.updateAndGet(last -> last.plus(time));
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
        throw new UnsupportedOperationException("a newsroom works in UTC");
    }
}
