package io.tidings.extract.feed;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What reading some bytes as a feed came to.
///
/// Three cases: whole (`ok`, no `error`), partial (`ok` and an `error`: the entries are good, there would have been
/// more), and not readable (not `ok`, an `error`, no entries).
///
/// @param error what is wrong, if anything
/// @param format `null` only where it is no feed
/// @param feed what the feed says about itself
/// @param entries in the document's order; the one in whose middle the document breaks off is not among them
public record FeedReading(
        @Nullable FeedProblem error, @Nullable FeedFormat format, FeedHead feed, List<FeedEntry> entries) {

    private static final FeedHead NOTHING = new FeedHead(
            null, null, null, null, null, null, List.of(), null, null, null, null, null, List.of(), null, 0, Set.of(),
            Set.of());

    public FeedReading {
        entries = List.copyOf(entries);
    }

    static FeedReading unreadable(FeedProblem.Reason reason, String message) {
        return new FeedReading(new FeedProblem(reason, message), null, NOTHING, List.of());
    }

    /// Whether it is a feed of which something could be read.
    public boolean ok() {
        return format != null;
    }

    /// Whether entries may be missing at its end.
    public boolean partial() {
        return ok() && error != null;
    }
}
