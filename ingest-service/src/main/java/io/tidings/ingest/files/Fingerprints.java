package io.tidings.ingest.files;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.LongStream;

/// The files of a watched folder that were taken in, as 64-bit fingerprints: 8 bytes a file, so that a folder of
/// 100,000
/// files costs 800 KB. The chance that a new file of a million is taken for a known one is 5e-14. Immutable.
public final class Fingerprints {

    /// What a status can carry (`news.source-status` takes 10 MiB); beyond it a folder has to be split.
    public static final int MOST = 1_000_000;

    private final ByteBuffer sorted;

    private Fingerprints(ByteBuffer sorted) {
        this.sorted = sorted;
    }

    /// Of a status's `takenFiles`.
    public static Fingerprints of(ByteBuffer takenFiles) {
        return new Fingerprints(takenFiles.slice());
    }

    /// Whether the file was taken. Cost: one binary search.
    public boolean contains(long fingerprint) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Long.compare(sorted.getLong(middle * Long.BYTES), fingerprint);
            if (order == 0) {
                return true;
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }

    /// How many there are.
    public int size() {
        return sorted.remaining() / Long.BYTES;
    }

    /// These and more, each once.
    public Fingerprints plus(Collection<Long> more) {
        if (more.isEmpty()) {
            return this;
        }
        var all = LongStream.concat(
                        LongStream.range(0, size()).map(i -> sorted.getLong((int) i * Long.BYTES)),
                        more.stream().mapToLong(Long::longValue))
                .toArray();
        Arrays.sort(all);
        var bytes = ByteBuffer.allocate(all.length * Long.BYTES);
        for (var i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                bytes.putLong(all[i]);
            }
        }
        return new Fingerprints(bytes.flip());
    }

    /// For the status.
    public ByteBuffer bytes() {
        return sorted.slice();
    }
}
