package io.tidings.cli.pipeline;

import io.tidings.news.JournalEntry;
import io.tidings.news.JournalEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What became of an item, by the last word of the journal.
record ItemFate(
        JournalEvent outcome,
        @Nullable String articleId,
        @Nullable String duplicateOf,
        @Nullable String reason,
        Instant at) {

    static ItemFate of(JournalEntry entry) {
        return new ItemFate(
                entry.getEvent(), entry.getArticleId(), entry.getDuplicateOf(), entry.getReason(), entry.getAt());
    }
}
