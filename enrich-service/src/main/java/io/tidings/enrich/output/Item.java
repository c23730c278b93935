package io.tidings.enrich.output;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What has to end in an outcome: one thing that ingest, or somebody else, has put into `news.raw`. Immutable.
///
/// @param sourceId where it came from; `unknown` where nobody says
/// @param itemId its id, if it has one
/// @param seenAt when it was taken in; its hour is that of the ledger
public record Item(String sourceId, @Nullable String itemId, Instant seenAt) {

    /// The source of what nobody has signed.
    public static final String UNKNOWN_SOURCE = "unknown";
}
