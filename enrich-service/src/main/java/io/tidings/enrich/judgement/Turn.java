package io.tidings.enrich.judgement;

import io.tidings.schemas.id.ItemIds;
import java.time.Instant;

/// When an article was first seen, finer than a clock: the millisecond, and within it the item's number in its source.
/// One
/// number, so that it can be compared and stored; it belongs to the record and is the same in whatever order records
/// come.
public final class Turn {

    private static final int NUMBER_BITS = 20;
    private static final long NUMBERS = 1L << NUMBER_BITS;

    private Turn() {}

    /// @param itemId `SOURCE/NUMBER`; one that is none counts as number 0
    public static long of(Instant seenAt, String itemId) {
        return (seenAt.toEpochMilli() << NUMBER_BITS) | (number(itemId) % NUMBERS);
    }

    /// The time in it, milliseconds since 1970.
    public static long millis(long turn) {
        return turn >> NUMBER_BITS;
    }

    private static long number(String itemId) {
        try {
            return Math.max(0, ItemIds.numberOf(itemId));
        } catch (IllegalArgumentException _) {
            return 0;
        }
    }
}
