package io.tidings.console.now;

import io.tidings.news.LedgerEntry;
import io.tidings.schemas.ledger.Balance;
import java.time.Duration;
import java.time.Instant;

/// Outcomes of a source's items of one hour, and what does not add up.
///
/// @param difference items seen without an outcome; below zero, outcomes without an item
/// @param state what to think of the difference
public record LedgerRow(
        String source,
        Instant hour,
        long seen,
        long articles,
        long revisions,
        long unchanged,
        long duplicates,
        long rejected,
        long difference,
        State state) {

    /// What a difference means.
    public enum State {
        /// Every item has its outcome.
        BALANCED,
        /// Items are on their way.
        UNDER_WAY,
        /// Items have had no outcome for longer than anything takes.
        MISSING,
        /// There are more outcomes than items.
        TOO_MANY
    }

    /// How long an hour that changed may differ before something is wrong.
    static final Duration GRACE = Duration.ofSeconds(60);

    static LedgerRow of(LedgerEntry entry, Instant now) {
        var difference = Balance.difference(entry);
        return new LedgerRow(
                entry.getSourceId(),
                entry.getHour(),
                entry.getSeen(),
                entry.getArticles(),
                entry.getRevisions(),
                entry.getUnchanged(),
                entry.getDuplicates(),
                entry.getRejected(),
                difference,
                state(difference, entry.getUpdatedAt(), now));
    }

    private static State state(long difference, Instant updatedAt, Instant now) {
        if (difference == 0) {
            return State.BALANCED;
        }
        if (updatedAt.plus(GRACE).isAfter(now)) {
            return State.UNDER_WAY;
        }
        return difference > 0 ? State.MISSING : State.TOO_MANY;
    }
}
