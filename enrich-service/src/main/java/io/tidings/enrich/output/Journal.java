package io.tidings.enrich.output;

import io.tidings.news.JournalEntry;
import io.tidings.news.JournalEvent;
import io.tidings.schemas.id.ItemIds;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Writes journal entries: one outcome for each item, and its corrections. Pure.
public final class Journal {

    private Journal() {}

    /// Ingest has not seen this item, since it came past it.
    public static Output.OfJournal seen(Item item, Instant at) {
        return note(item, JournalEvent.SEEN, null, at).toOutput();
    }

    /// The article came again as it was.
    public static Output.OfJournal unchanged(Item item, String articleId, Instant at) {
        return note(item, JournalEvent.UNCHANGED, articleId, at).toOutput();
    }

    /// The item could not go on.
    ///
    /// @param reason the short code
    public static Output.OfJournal rejected(Item item, @Nullable String articleId, String reason, Instant at) {
        return note(item, JournalEvent.REJECTED, articleId, at).reason(reason).toOutput();
    }

    /// The outcome of an item that went all the way, or its correction.
    ///
    /// @param event ARTICLE, REVISION or DUPLICATE; REJECTED if a correction could not be made
    /// @param duplicateOf with DUPLICATE
    /// @param supersedes the outcome that is corrected, null if it is the first
    public static Output.OfJournal outcome(
            Item item,
            String articleId,
            JournalEvent event,
            @Nullable String duplicateOf,
            @Nullable JournalEvent supersedes,
            Instant at) {
        return note(item, event, articleId, at)
                .duplicateOf(duplicateOf)
                .supersedes(supersedes)
                .toOutput();
    }

    private static Note note(Item item, JournalEvent event, @Nullable String articleId, Instant at) {
        return new Note(JournalEntry.newBuilder()
                .setSourceId(item.sourceId())
                .setHour(ItemIds.hour(item.seenAt()))
                .setEvent(event)
                .setItemId(event == JournalEvent.SEEN ? null : item.itemId())
                .setArticleId(articleId)
                .setAt(at));
    }

    private record Note(JournalEntry.Builder entry) {

        Note reason(String reason) {
            entry.setReason(reason);
            return this;
        }

        Note duplicateOf(@Nullable String articleId) {
            entry.setDuplicateOf(articleId);
            return this;
        }

        Note supersedes(@Nullable JournalEvent event) {
            entry.setSupersedes(event);
            return this;
        }

        Output.OfJournal toOutput() {
            return new Output.OfJournal(entry.build());
        }
    }
}
