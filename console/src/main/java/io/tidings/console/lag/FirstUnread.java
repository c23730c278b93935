package io.tidings.console.lag;

import java.time.Instant;

/// What stands at a group's committed offset, as a reader of committed records finds it.
public sealed interface FirstUnread {

    /// A record.
    ///
    /// @param offset of the record, at or after the committed one
    /// @param at its timestamp
    record Found(long offset, Instant at) implements FirstUnread {}

    /// No record up to the end: only transaction markers, records of aborted transactions, or what compaction left
    /// out.
    record Nothing() implements FirstUnread {}

    /// It was not found out in time.
    record Unknown() implements FirstUnread {}
}
