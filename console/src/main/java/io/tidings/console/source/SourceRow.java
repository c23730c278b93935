package io.tidings.console.source;

import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceState;
import io.tidings.news.SourceStatus;
import io.tidings.runtime.source.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A source with how it is doing. Immutable; takes some hundred bytes, since what only ingest needs of a status is left
/// out.
///
/// @param state as {@link Standing} has it
/// @param since when it came into this state
/// @param reason why it is in this state, with what to do; empty where all is well
/// @param overdueSince when a poll should have been known of at the latest; null where none is missed
/// @param outcome of the last poll, as a short code
/// @param message the same in a sentence
/// @param intervalMillis between polls, as chosen last
/// @param intervalBy what chose it
/// @param items taken in so far
/// @param gaps how often items were lost between two polls
/// @param lostItems estimate of the last time
/// @param movedTo where it has moved for good
public record SourceRow(
        String id,
        String kind,
        String address,
        @Nullable String name,
        List<String> labels,
        String state,
        @Nullable Instant since,
        String reason,
        @Nullable Instant overdueSince,
        @Nullable String outcome,
        @Nullable String message,
        @Nullable Instant lastPolledAt,
        @Nullable Instant lastNewItemAt,
        @Nullable Instant nextPollAt,
        @Nullable Long intervalMillis,
        @Nullable String intervalBy,
        int failuresInARow,
        long items,
        long gaps,
        @Nullable Long lostItems,
        @Nullable String movedTo) {

    /// What an operator has to look at first.
    private static final Map<String, Integer> RANKS =
            Map.of("failing", 0, "gone", 1, "gap", 2, "silent", 3, "drifting", 4, "new", 6, "active", 7, "paused", 8);

    private static final int OVERDUE = 5;
    private static final int LAST = 9;

    public SourceRow {
        labels = List.copyOf(labels);
    }

    static SourceRow of(SourceDefinition definition, @Nullable SourceStatus status, Instant now) {
        var standing = Standing.of(definition, status, now);
        var last = status == null
                ? SourceStatus.newBuilder()
                        .setSourceId(definition.getSourceId())
                        .setState(SourceState.ACTIVE)
                        .build()
                : status;
        var gap = last.getLastGap();
        return new SourceRow(
                definition.getSourceId(),
                definition.getKind().name().toLowerCase(Locale.ROOT),
                definition.getAddress(),
                definition.getName(),
                definition.getLabels(),
                standing.state(),
                last.getStateSince(),
                last.getStateReason(),
                standing.overdueSince(),
                orNull(last.getOutcome()),
                orNull(last.getMessage()),
                last.getLastPolledAt(),
                last.getLastNewItemAt(),
                last.getNextPollAt(),
                last.getIntervalMillis(),
                orNull(last.getIntervalReason()),
                last.getFailuresInARow(),
                last.getItemsSeen(),
                last.getGaps(),
                gap == null ? null : gap.getEstimatedItems(),
                last.getMovedTo());
    }

    /// Whether a poll is missed.
    public boolean isOverdue() {
        return overdueSince != null;
    }

    /// Troubles first.
    int rank() {
        var own = Objects.requireNonNull(RANKS.getOrDefault(state, LAST));
        return isOverdue() ? Math.min(own, OVERDUE) : own;
    }

    boolean mentions(String lowerCase) {
        return id.toLowerCase(Locale.ROOT).contains(lowerCase)
                || address.toLowerCase(Locale.ROOT).contains(lowerCase)
                || (name != null && name.toLowerCase(Locale.ROOT).contains(lowerCase));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
