package io.tidings.ingest.read;

import com.dynatrace.hash4j.hashing.Hashing;
import io.tidings.extract.feed.FeedEntry;
import io.tidings.news.SourceDefinition;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// What content the entries of feeds had when they were last read, by how they are written, so that what stands in a
/// feed
/// unchanged, which is most of it, need not be read again. Bounded: 32 MiB at most, taken as it fills; what is
/// displaced
/// is read again. Whoever is told something here still has to look whether the source knows that content. Thread-safe.
///
/// 54 bits of a hash tell entries apart. An entry that is mistaken for another is only passed over if the source also
/// knows it with the other's content: of a billion changed entries not one.
final class Recognised {

    private static final int INDEX_BITS = 22;
    private static final int CHUNK_BITS = 12;
    private static final long CONTENT = 0xffff_ffffL;
    private static final long LINK_COUNTS = 1L << 32;

    private final AtomicReferenceArray<@Nullable AtomicLongArray> chunks =
            new AtomicReferenceArray<>(1 << (INDEX_BITS - CHUNK_BITS));

    /// How an entry is written.
    ///
    /// @param index where it is kept
    /// @param tag that tells it from others there; never 0
    record Form(int index, long tag) {}

    /// What was found out about it.
    ///
    /// @param content as in {@link Read.KnownAs}
    /// @param linkCounts whether another entry with its link is the same to the source
    record Found(int content, boolean linkCounts) {}

    /// All of the entry that its article is made of, as this source reads it.
    static Form form(SourceDefinition source, FeedEntry entry) {
        var written = (source.getSourceId() + '\n' + source.getDefinedAt().toEpochMilli() + '\n' + entry)
                .getBytes(StandardCharsets.UTF_8);
        var hash = Hashing.xxh3_64().hashBytesToLong(written);
        var index = (int) (hash >>> (Long.SIZE - INDEX_BITS));
        var tag = (int) hash & ~1;
        return new Form(index, tag == 0 ? 2 : Integer.toUnsignedLong(tag));
    }

    /// What it was when it was last read; null where that is not known (any more).
    @Nullable
    Found find(Form form) {
        var chunk = chunks.get(form.index() >>> CHUNK_BITS);
        var slot = chunk == null ? 0 : chunk.getOpaque(place(form));
        return (slot & ~(LINK_COUNTS | CONTENT)) >>> Integer.SIZE == form.tag()
                ? new Found((int) slot, (slot & LINK_COUNTS) != 0)
                : null;
    }

    void remember(Form form, Found found) {
        var at = form.index() >>> CHUNK_BITS;
        var chunk = chunks.get(at);
        if (chunk == null) {
            var fresh = new AtomicLongArray(1 << CHUNK_BITS);
            var other = chunks.compareAndExchange(at, null, fresh);
            chunk = other == null ? fresh : other;
        }
        chunk.setOpaque(
                place(form),
                form.tag() << Integer.SIZE | (found.linkCounts() ? LINK_COUNTS : 0) | (found.content() & CONTENT));
    }

    private static int place(Form form) {
        return form.index() & ((1 << CHUNK_BITS) - 1);
    }
}
