package io.tidings.ingest.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/// The records of an archive, one after the other, over broken ones. Not thread-safe.
///
/// After a broken record the bytes behind its beginning are searched for the next that begins as records do, and
/// reading starts anew there, so one bad record costs one record.
final class ArchiveWalk implements AutoCloseable {

    /// What came next.
    sealed interface Step {

        /// A record. Its body is there until the next step.
        ///
        /// @param at where it begins, in bytes of the archive
        record Good(long at, WarcRecord record) implements Step {}

        /// Something that is no record.
        record Broken(long at, Exception why) implements Step {}

        /// Nothing more.
        record End() implements Step {}
    }

    private static final byte[] SIGNATURE = {0x1F, (byte) 0x8B, 8};

    private final Content content;
    private long checked = -1;
    private @Nullable WarcReader reader;
    private Step.@Nullable Broken pending;
    private Step.@Nullable Good held;
    private long base;
    private long last;
    private boolean isFresh = true;

    ArchiveWalk(Content content) {
        this.content = content;
    }

    /// @throws IOException if the content cannot be read at all
    @SuppressWarnings("CatchingUnchecked") // the library throws whatever broken bytes lead it to
    Step next() throws IOException {
        var kept = held;
        held = null;
        if (kept != null) {
            return kept;
        }
        if (base < 0) {
            return new Step.End();
        }
        var current = reader;
        try {
            if (current == null) {
                current = open();
            }
            var record = current.next();
            if (record.isEmpty()) {
                base = -1;
                return or(pending, new Step.End());
            }
            last = base + current.position();
            isFresh = false;
            var step = new Step.Good(last, record.get());
            held = pending == null ? null : step;
            return or(pending, step);
        } catch (IOException | RuntimeException e) {
            return broken(e, current == null ? base : base + current.position());
        }
    }

    private Step or(Step.@Nullable Broken before, Step step) {
        pending = null;
        return before == null ? step : before;
    }

    /// Where the broken record begins is known if the reader has gone on to it. Otherwise what is found behind the last
    /// good one is either the broken record itself, which breaks again, or one behind it.
    private Step broken(Exception why, long place) throws IOException {
        var at = RecordStarts.line(content, place);
        var spaced = at > last || isFresh ? SpacedRecord.of(content, at) : Optional.<SpacedRecord>empty();
        if (spaced.isPresent()) {
            pending = null;
            startBehind(spaced.get().at());
            return new Step.Good(spaced.get().at(), spaced.get().record());
        }
        if (isFresh || at > last) {
            pending = null;
            startBehind(Math.max(at, last));
            return new Step.Broken(at, why);
        }
        startBehind(last);
        pending = new Step.Broken(Math.max(base, last), why);
        return base < 0 ? or(pending, new Step.End()) : next();
    }

    /// The library reads over a packed record's checksum, so that damaged bytes may come out of it as a text.
    ///
    /// @throws IOException if the record was packed and does not unpack to what was packed
    void requireWhole(Step.Good record) throws IOException {
        if (record.at() == checked) {
            return; // many records in one packing, which is checked once
        }
        checked = record.at();
        try (var in = from(content, record.at())) {
            in.mark(SIGNATURE.length);
            var isPacked = Arrays.equals(in.readNBytes(SIGNATURE.length), SIGNATURE);
            in.reset();
            if (isPacked) {
                new GzipCompressorInputStream(in).transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    /// The record turned out to be broken while it was read.
    void isBroken(Step.Good record) {
        try {
            startBehind(record.at());
        } catch (IOException _) {
            base = -1; // the content has gone meanwhile; the next look at it says so
        }
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
    }

    private WarcReader open() throws IOException {
        var in = content.open();
        in.skipNBytes(base);
        reader = new WarcReader(in);
        return reader;
    }

    private void startBehind(long broken) throws IOException {
        close();
        reader = null;
        base = RecordStarts.after(content, broken);
        last = base < 0 ? broken : base;
        isFresh = true;
    }

    /// A stream from a place in the content.
    static InputStream from(Content content, long at) throws IOException {
        var in = content.open();
        in.skipNBytes(at);
        return new BufferedInputStream(in, 1 << 16);
    }
}
