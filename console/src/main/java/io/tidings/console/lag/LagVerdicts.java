package io.tidings.console.lag;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Judges a group by seconds of traffic, not by records: a thousand records are a second here and a day there. Pure.
final class LagVerdicts {

    /// A group at work that commits every few seconds is this much behind at most.
    static final Duration FOLLOWS = Duration.ofSeconds(10);

    /// An offset that has not moved for so long, with something unread, is not being read.
    static final Duration STUCK = Duration.ofSeconds(60);

    private static final double MILLIS = 1000.0;

    private LagVerdicts() {}

    /// What the group looks like.
    ///
    /// @param standing for how long the unread partition that moves least has stood still
    static Verdict judge(int members, List<PartitionLag> partitions, Duration standing) {
        var behind = partitions.stream().anyMatch(lag -> lag.committed() != null && lag.isBehind());
        if (!behind) {
            var waiting = partitions.stream().anyMatch(lag -> lag.committed() == null && lag.isBehind());
            return members == 0 || (partitions.isEmpty() || waiting) ? Verdict.IDLE : Verdict.CAUGHT_UP;
        }
        if (members == 0) {
            return Verdict.ABANDONED;
        }
        if (standing.compareTo(STUCK) >= 0) {
            return Verdict.STUCK;
        }
        var seconds = seconds(partitions);
        return seconds != null && seconds <= FOLLOWS.toSeconds() ? Verdict.FOLLOWING : Verdict.BEHIND;
    }

    /// The verdict as a sentence.
    static String sentence(Verdict verdict, long records, @Nullable Double seconds, Duration standing) {
        var unread = records == 1 ? "1 record" : String.format(Locale.ROOT, "%,d records", records);
        return switch (verdict) {
            case CAUGHT_UP -> "Everything is read.";
            case FOLLOWING -> unread + " on the way.";
            case BEHIND ->
                seconds == null
                        ? unread + " behind."
                        : "%s behind; the oldest has waited %s.".formatted(unread, Spans.text(seconds));
            case STUCK ->
                "%s unread and nothing has moved for %s: see the members' logs."
                        .formatted(unread, Spans.text(standing.toMillis() / MILLIS));
            case ABANDONED -> unread + " unread and nobody reads: start the service, or delete the group.";
            case IDLE -> "Nobody reads, nothing is waited for.";
        };
    }

    /// Since the oldest unread record; absent where it is unknown of a partition that is behind.
    static @Nullable Double seconds(List<PartitionLag> partitions) {
        var committed =
                partitions.stream().filter(lag -> lag.committed() != null).toList();
        if (committed.stream().anyMatch(lag -> lag.seconds() == null)) {
            return null;
        }
        return committed.stream()
                .map(PartitionLag::seconds)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }
}
