package io.tidings.ingest.state;

import io.tidings.news.Rhythm;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whether a source that answers has been without anything new for longer than its own rhythm lets expect. Pure.
///
/// News does not come evenly: there are nights, weekends and holidays. So three things have to come together: many
/// more items would have been due than by chance fail to come (with eight due, none comes once in 3,000 times), it is
/// much longer than the longest silence that it has kept so far, and it is longer than a weekend as long as no weekend
/// has been observed.
final class Silence {

    private static final double LEAST_DUE = 8;
    private static final double TIMES_THE_LONGEST = 1.5;
    private static final Duration LEAST = Duration.ofHours(6);
    private static final Duration WEEKEND = Duration.ofHours(84);
    private static final Duration UNTIL_WEEKENDS_ARE_KNOWN = Duration.ofDays(14);

    private Silence() {}

    /// @return how many items would have been due; 0 if the silence is nothing to speak of
    static long itemsMissed(@Nullable Rhythm rhythm, @Nullable Instant lastNewAt, Instant now) {
        if (rhythm == null || lastNewAt == null) {
            return 0;
        }
        var silent = Duration.between(lastNewAt, now);
        var due =
                rhythm.getItemsPerDay() * silent.toMillis() / Duration.ofDays(1).toMillis();
        var observed = Duration.between(rhythm.getSince(), lastNewAt);
        var least = observed.compareTo(UNTIL_WEEKENDS_ARE_KNOWN) < 0 ? WEEKEND : LEAST;
        return due >= LEAST_DUE
                        && silent.toMillis() > TIMES_THE_LONGEST * rhythm.getLongestSilenceMillis()
                        && silent.compareTo(least) > 0
                ? Math.round(due)
                : 0;
    }
}
