package io.tidings.schemas.id;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Keys of items and of the ledger. Thread-safe.
public final class ItemIds {

    private ItemIds() {}

    /// The id of a source's nth item, from 1 without gaps: a missing number is a lost item.
    public static String item(String sourceId, long number) {
        return sourceId + "/" + number;
    }

    /// The source of an item.
    ///
    /// @throws IllegalArgumentException if it is no item id
    public static String sourceOf(String itemId) {
        return itemId.substring(0, slash(itemId));
    }

    /// The number of an item within its source.
    ///
    /// @throws IllegalArgumentException if it is no item id
    public static long numberOf(String itemId) {
        return Long.parseLong(itemId.substring(slash(itemId) + 1));
    }

    /// Key of `news.ledger`: source and hour, e.g. `vnexpress@2026-02-03T07:00:00Z`.
    public static String ledgerKey(String sourceId, Instant time) {
        return sourceId + "@" + hour(time);
    }

    /// The beginning of the hour.
    public static Instant hour(Instant time) {
        return time.truncatedTo(ChronoUnit.HOURS);
    }

    private static int slash(String itemId) {
        var slash = itemId.lastIndexOf('/');
        if (slash < 1) {
            throw new IllegalArgumentException("an item id is SOURCE/NUMBER, not " + itemId);
        }
        return slash;
    }
}
