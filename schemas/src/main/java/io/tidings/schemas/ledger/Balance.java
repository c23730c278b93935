package io.tidings.schemas.ledger;

import io.tidings.news.LedgerEntry;

/// The ledger's arithmetic.
public final class Balance {

    private Balance() {}

    /// Items that were seen and have no outcome yet (more than zero), or have one and were never seen (less).
    public static long difference(LedgerEntry entry) {
        return entry.getSeen()
                - entry.getArticles()
                - entry.getRevisions()
                - entry.getUnchanged()
                - entry.getDuplicates()
                - entry.getRejected();
    }
}
