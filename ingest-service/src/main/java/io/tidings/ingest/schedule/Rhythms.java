package io.tidings.ingest.schedule;

import io.tidings.news.Rhythm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How often a source has something new, learned from what its polls bring. Pure.
///
/// Two counts of new items fade exponentially, one within days, one within hours; each divided by the equally faded
/// time of observation is a rate. The larger of the two is believed: a source that is busy now is read often now, one
/// that is quiet at night is not given up for it.
public final class Rhythms {

    private static final Duration SLOW = Duration.ofDays(7);
    private static final Duration FAST = Duration.ofHours(6);
    private static final double MILLIS_A_DAY = 86_400_000.0;

    /// Publication times further back say nothing about today.
    private static final Duration LONGEST_LOOK_BACK = Duration.ofDays(28);

    /// The shortest time of observation that a rate is reckoned from; else the first poll would make it infinite.
    private static final Duration LEAST_OBSERVED = Duration.ofHours(1);

    private Rhythms() {}

    /// After a poll that has brought something new.
    ///
    /// @param before null at the first poll
    /// @param published publication times of the poll's entries, as far as they are known, oldest first
    /// @param fresh new items of the poll
    /// @param lastNewAt when the last item before came; null at the first poll
    public static Rhythm after(
            @Nullable Rhythm before, List<Instant> published, long fresh, @Nullable Instant lastNewAt, Instant now) {
        if (before == null) {
            return fromTimes(published, now);
        }
        var slow = faded(before.getSlow(), before.getAt(), now, SLOW) + fresh;
        var fast = faded(before.getFast(), before.getAt(), now, FAST) + fresh;
        var silence = lastNewAt == null ? 0 : Duration.between(lastNewAt, now).toMillis();
        return Rhythm.newBuilder(before)
                .setAt(now)
                .setSlow(slow)
                .setFast(fast)
                .setItemsPerDay(rate(slow, before.getSince(), now, SLOW))
                .setLongestSilenceMillis(Math.max(before.getLongestSilenceMillis(), silence))
                .build();
    }

    /// Items a day as they come now.
    public static double perDay(Rhythm rhythm, Instant now) {
        return Math.max(
                rate(faded(rhythm.getSlow(), rhythm.getAt(), now, SLOW), rhythm.getSince(), now, SLOW),
                rate(faded(rhythm.getFast(), rhythm.getAt(), now, FAST), rhythm.getSince(), now, FAST));
    }

    /// The first poll shows what was published before it.
    private static Rhythm fromTimes(List<Instant> published, Instant now) {
        var from = now.minus(LONGEST_LOOK_BACK);
        var times = published.stream()
                .filter(at -> at.isAfter(from) && !at.isAfter(now))
                .sorted()
                .toList();
        var slow = 0.0;
        var fast = 0.0;
        var longest = 0L;
        for (var i = 0; i < times.size(); i++) {
            slow += faded(1, times.get(i), now, SLOW);
            fast += faded(1, times.get(i), now, FAST);
            if (i > 0) {
                longest = Math.max(
                        longest,
                        Duration.between(times.get(i - 1), times.get(i)).toMillis());
            }
        }
        var since = times.isEmpty() ? now : times.getFirst();
        return Rhythm.newBuilder()
                .setSince(since)
                .setAt(now)
                .setSlow(slow)
                .setFast(fast)
                .setItemsPerDay(rate(slow, since, now, SLOW))
                .setLongestSilenceMillis(longest)
                .build();
    }

    private static double faded(double count, Instant at, Instant now, Duration within) {
        var passed = Math.max(Duration.between(at, now).toMillis(), 0);
        return count * Math.exp(-passed / (double) within.toMillis());
    }

    private static double rate(double count, Instant since, Instant now, Duration within) {
        var observed = Math.max(Duration.between(since, now).toMillis(), LEAST_OBSERVED.toMillis());
        var scale = (double) within.toMillis();
        return count / (scale * -Math.expm1(-observed / scale)) * MILLIS_A_DAY;
    }
}
