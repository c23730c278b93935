package io.tidings.enrich.ledger;

import io.tidings.news.JournalEntry;
import io.tidings.news.JournalEvent;
import io.tidings.news.LedgerEntry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Adds a journal entry to the ledger's. Pure; the order of the entries does not matter.
final class LedgerSum {

    private LedgerSum() {}

    /// @param sum what was summed so far, null for nothing; stays as it is
    static LedgerEntry add(@Nullable LedgerEntry sum, JournalEntry entry, Instant at) {
        var ledger = sum == null
                ? LedgerEntry.newBuilder()
                        .setSourceId(entry.getSourceId())
                        .setHour(entry.getHour())
                        .setUpdatedAt(at)
                : LedgerEntry.newBuilder(sum).setUpdatedAt(at);
        count(ledger, entry.getEvent(), entry.getCount());
        var supersedes = entry.getSupersedes();
        if (supersedes != null) {
            count(ledger, supersedes, -entry.getCount());
        }
        return ledger.build();
    }

    private static void count(LedgerEntry.Builder ledger, JournalEvent event, long by) {
        switch (event) {
            case SEEN -> ledger.setSeen(ledger.getSeen() + by);
            case ARTICLE -> ledger.setArticles(ledger.getArticles() + by);
            case REVISION -> ledger.setRevisions(ledger.getRevisions() + by);
            case UNCHANGED -> ledger.setUnchanged(ledger.getUnchanged() + by);
            case DUPLICATE -> ledger.setDuplicates(ledger.getDuplicates() + by);
            case REJECTED -> ledger.setRejected(ledger.getRejected() + by);
        }
    }
}
