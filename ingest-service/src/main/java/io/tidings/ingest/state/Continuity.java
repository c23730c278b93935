package io.tidings.ingest.state;

import io.tidings.news.Rhythm;
import io.tidings.news.SourceGap;
import io.tidings.news.SourceStatus;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whether a poll goes on where the one before ended. Pure.
public sealed interface Continuity {

    /// A shorter list may well have changed as a whole.
    int LEAST_ENTRIES = 3;

    /// Nothing is missing, or nothing can be said.
    record Whole() implements Continuity {}

    /// Nothing is in common with the poll before: items have come and gone between.
    record Lost(SourceGap gap) implements Continuity {}

    /// Nothing is in common, but the entries are older than the poll before: they have got other ids.
    record Renamed() implements Continuity {}

    /// @param status before the poll
    static Continuity of(SourceStatus status, Sight sight, Instant now) {
        var polledAt = status.getLastPolledAt();
        if (polledAt == null
                || sight.common() > 0
                || sight.met() < LEAST_ENTRIES
                || sight.knownBefore() < LEAST_ENTRIES) {
            return new Whole();
        }
        var dated = sight.published();
        if (dated.size() < LEAST_ENTRIES || 2 * dated.size() < sight.met()) {
            return new Lost(new SourceGap(now, polledAt, now, byRhythm(status.getRhythm(), polledAt, sight, now)));
        }
        var oldest = dated.getFirst();
        var middle = dated.get(dated.size() / 2);
        if (middle.isBefore(polledAt)) {
            return new Renamed();
        }
        var to = oldest.isBefore(polledAt) ? polledAt : oldest;
        return new Lost(new SourceGap(now, polledAt, to, byDensity(sight, polledAt, to)));
    }

    /// As densely as the entries lie that are still seen.
    private static long byDensity(Sight sight, Instant from, Instant to) {
        var dated = sight.published();
        var span = Math.max(Duration.between(dated.getFirst(), dated.getLast()).toMillis(), 1);
        var missing = Duration.between(from, to).toMillis();
        return Math.max(Math.round((dated.size() - 1) * (missing / (double) span)), 1);
    }

    /// As many as the source usually makes in that time.
    private static long byRhythm(@Nullable Rhythm rhythm, Instant from, Sight sight, Instant now) {
        var days = Duration.between(from, now).toMillis()
                / (double) Duration.ofDays(1).toMillis();
        var made = rhythm == null ? 0 : rhythm.getItemsPerDay() * days;
        return Math.max(Math.round(made - sight.met()), 1);
    }
}
