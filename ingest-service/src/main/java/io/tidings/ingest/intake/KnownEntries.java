package io.tidings.ingest.intake;

import io.tidings.ingest.read.Read.KnownAs;
import io.tidings.news.KnownEntry;
import io.tidings.news.SourceStatus;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;

/// The entries of a source that were published, least recently met first. An entry that is met again moves to the end,
/// so
/// that what stands in a feed is never forgotten while it stands there. Not thread-safe.
///
/// Of each entry 12 bytes are kept: 8 of a hash of its key, 4 of a hash of its content. That a new entry of a source
/// which
/// remembers 20,000 is taken for a known one has a chance of 1e-15, that a change is not noticed 2e-10.
public final class KnownEntries {

    /// Beyond what the source showed with this poll, so many times as much is remembered.
    static final int TIMES_MET = 3;

    /// At least so many are remembered: a feed may be short on one day.
    static final int LEAST = 150;

    private static final int ENTRY = Long.BYTES + Integer.BYTES;

    private final LinkedHashMap<Long, Integer> hashes;

    private KnownEntries(int expected) {
        this.hashes = LinkedHashMap.newLinkedHashMap(Math.max(expected, 16));
    }

    /// Of a status, also one that an earlier version has written.
    public static KnownEntries of(SourceStatus status) {
        var packed = status.getKnownHashes();
        int count = packed.remaining() / ENTRY;
        var known = new KnownEntries(count + status.getKnown().size());
        for (KnownEntry entry : status.getKnown().reversed()) {
            known.hashes.putLast(KnownAs.keyHash(entry.getKey()), KnownAs.contentHash(entry.getContentHash()));
        }
        for (int i = count - 1; i >= 0; i--) {
            int at = packed.position() + i * ENTRY;
            known.hashes.putLast(packed.getLong(at), packed.getInt(at + Long.BYTES));
        }
        return known;
    }

    /// Notes that the entry was met.
    ///
    /// @return whether it was known with the same content
    boolean meet(KnownAs entry) {
        var before = hashes.putLast(entry.key(), entry.content());
        return before != null && before == entry.content();
    }

    /// Whether the entry is known, with whatever content.
    public boolean contains(KnownAs entry) {
        return hashes.containsKey(entry.key());
    }

    /// Whether the entry is known with the same content.
    public boolean isSame(KnownAs entry) {
        var content = hashes.get(entry.key());
        return content != null && content == entry.content();
    }

    /// How many there are.
    public int size() {
        return hashes.size();
    }

    /// For the status.
    ///
    /// @param most of them
    ByteBuffer newestFirst(int most) {
        int count = Math.min(most, hashes.size());
        var packed = ByteBuffer.allocate(count * ENTRY);
        var entries = hashes.sequencedEntrySet().reversed().iterator();
        for (int i = 0; i < count; i++) {
            var entry = entries.next();
            packed.putLong(entry.getKey()).putInt(entry.getValue());
        }
        return packed.flip();
    }
}
