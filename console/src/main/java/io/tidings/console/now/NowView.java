package io.tidings.console.now;

import java.time.Instant;
import java.util.List;

/// What the page *Now* shows.
///
/// @param at when it was taken
/// @param inRate items a second taken in, over the last minute
/// @param outRate items a second concluded, over the last minute
/// @param readers how the console's own reading is doing, where it is not as it should be
public record NowView(
        Instant at,
        double inRate,
        double outRate,
        Throughput.Series throughput,
        Freshness.Answer freshness,
        LedgerBook.Page ledger,
        List<ServiceHealth> services,
        List<ServiceHealth> readers) {}
