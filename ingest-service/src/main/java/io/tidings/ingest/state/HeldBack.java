package io.tidings.ingest.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Items that a source has and that may not be taken yet, since an embargo is on them. Immutable.
///
/// @param until when the first of them may be taken; null where there is none
public record HeldBack(int items, @Nullable Instant until) {

    /// Nothing is held back.
    public static final HeldBack NOTHING = new HeldBack(0, null);

    /// One more.
    ///
    /// @param end of its embargo
    public HeldBack with(Instant end) {
        return new HeldBack(items + 1, until == null || end.isBefore(until) ? end : until);
    }

    /// For a person; empty where nothing is held back.
    public String sentence() {
        return switch (items) {
            case 0 -> "";
            case 1 -> "One item is under embargo and is taken in when that ends, at " + until + ".";
            default -> items + " items are under embargo and are taken in when it ends; the first at " + until + ".";
        };
    }
}
