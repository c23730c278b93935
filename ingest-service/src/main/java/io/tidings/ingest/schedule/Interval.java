package io.tidings.ingest.schedule;

import io.tidings.news.Rhythm;
import io.tidings.news.SourceDefinition;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The time between two polls of a source that answers. Pure.
///
/// @param length at least a millisecond
/// @param reason `fixed`, `rhythm`, `cache` or `ttl`
public record Interval(Duration length, String reason) {

    /// Polls for each new item: with two a poll finds something new every third time, and an item waits a quarter of
    /// the usual time between two on average.
    private static final double POLLS_AN_ITEM = 2;

    private static final double MILLIS_A_DAY = 86_400_000.0;

    /// Whoever asks for longer pauses in a header or a feed's head has seldom meant it.
    private static final Duration LONGEST_ASKED = Duration.ofDays(1);

    /// Chooses it: by the source's rhythm within the definition's bounds, and not more often than the answer says that
    /// there is anything new, within the upper bound where one is given.
    ///
    /// @param everyMillis the definition's `pollEveryMillis`
    /// @param rhythm null where nothing is known yet
    static Interval choose(
            SourceDefinition definition, long everyMillis, @Nullable Rhythm rhythm, Advice advice, Instant now) {
        var every = Duration.ofMillis(Math.max(everyMillis, 1));
        var least = bound(definition.getMinIntervalMillis(), every);
        var most = longer(bound(definition.getMaxIntervalMillis(), every), least);
        var chosen = rhythm == null || least.equals(most)
                ? new Interval(clamp(every, least, most), "fixed")
                : new Interval(clamp(byRhythm(rhythm, now), least, most), "rhythm");
        var asked = chosen.atLeast(advice.freshFor(), "cache");
        var pace = advice.pace();
        asked = pace == null ? asked : asked.atLeast(pace.timeToLive(), "ttl");
        var cap = longer(definition.getMaxIntervalMillis() == null ? LONGEST_ASKED : most, chosen.length());
        return asked.length().compareTo(cap) > 0 ? new Interval(cap, asked.reason()) : asked;
    }

    private static Duration byRhythm(Rhythm rhythm, Instant now) {
        var perDay = Rhythms.perDay(rhythm, now);
        var millis = MILLIS_A_DAY / Math.max(perDay * POLLS_AN_ITEM, 1e-9);
        return Duration.ofMillis((long) Math.min(millis, Long.MAX_VALUE / 4.0));
    }

    private Interval atLeast(@Nullable Duration other, String why) {
        return other != null && other.compareTo(length) > 0 ? new Interval(other, why) : this;
    }

    private static Duration bound(@Nullable Long millis, Duration otherwise) {
        return millis == null ? otherwise : Duration.ofMillis(Math.max(millis, 1));
    }

    private static Duration clamp(Duration value, Duration least, Duration most) {
        return value.compareTo(least) < 0 ? least : value.compareTo(most) > 0 ? most : value;
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
