package io.tidings.ingest.intake;

import io.tidings.ingest.read.Read.KnownAs;
import io.tidings.news.KnownEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// The entries of a source that were published, least recently met first. An entry that is met again moves to the end,
/// so
/// that what stands in a feed is never forgotten while it stands there. Not thread-safe.
final class KnownEntries {

    /// Beyond what the source still shows, this much is remembered.
    static final int KEPT = 5_000;

    private final LinkedHashMap<String, String> hashes = LinkedHashMap.newLinkedHashMap(64);

    /// @param newestFirst as in the status
    static KnownEntries of(List<KnownEntry> newestFirst) {
        var known = new KnownEntries();
        for (var entry : newestFirst.reversed()) {
            known.hashes.putLast(entry.getKey(), entry.getContentHash());
        }
        return known;
    }

    /// Notes that the entry was met.
    ///
    /// @return whether it was known with the same content
    boolean meet(KnownAs entry) {
        var before = hashes.putLast(entry.key(), entry.contentHash());
        return entry.contentHash().equals(before);
    }

    /// For the status.
    ///
    /// @param most of them
    List<KnownEntry> newestFirst(int most) {
        var entries = new ArrayList<KnownEntry>();
        for (var entry : hashes.sequencedEntrySet().reversed()) {
            if (entries.size() == most) {
                break;
            }
            entries.add(new KnownEntry(entry.getKey(), entry.getValue()));
        }
        return entries;
    }
}
