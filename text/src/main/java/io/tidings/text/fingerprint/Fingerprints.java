package io.tidings.text.fingerprint;

import io.tidings.text.normalise.ComparableText;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// A text's winnowed fingerprints: a few of the hashes of its 6-token runs, chosen so that any passage of 25 tokens
/// that two texts have in common gives at least one fingerprint in common, wherever it stands.
///
/// Winnowing (Schleimer, Wilkerson, Aiken, SIGMOD 2003): of each window of 20 neighbouring hashes the least one is
/// kept; about one token in ten has one. Sets of fingerprints are comparable only if they were made with the same
/// [#VERSION] and [ComparableText#VERSION]. Immutable and thread-safe.
public final class Fingerprints {

    /// Version of the choice and hashing of fingerprints.
    public static final int VERSION = 1;

    /// Two texts that share at least so many have a passage in common that is no set phrase: one is derived from the
    /// other, or both from a third.
    public static final int FEWEST_SHARED = 4;

    /// So many are enough where they are a good part of the shorter text: below, no pair needs to be looked at.
    public static final int FEWEST_SHARED_OF_SHORT = 2;

    /// The part of the shorter text's fingerprints that [#FEWEST_SHARED_OF_SHORT] or three must be.
    private static final double SHARE_OF_SHORT = 0.15;

    static final int WINDOW = 20;

    private final long[] sorted;

    private Fingerprints(long[] sorted) {
        this.sorted = sorted;
    }

    /// The fingerprints of a text; none if it has fewer than six tokens.
    public static Fingerprints of(ComparableText text) {
        return new Fingerprints(distinct(winnow(Grams.of(text))));
    }

    /// How many different fingerprints there are.
    public int size() {
        return sorted.length;
    }

    /// The fingerprints in ascending order, a copy.
    public long[] values() {
        return sorted.clone();
    }

    /// How many fingerprints both have. Symmetric.
    public static int shared(Fingerprints a, Fingerprints b) {
        int shared = 0;
        for (int i = 0, j = 0; i < a.sorted.length && j < b.sorted.length; ) {
            int order = Long.compare(a.sorted[i], b.sorted[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /// Whether one of the two texts is a partial copy of the other, or both are of a third. Symmetric.
    ///
    /// Measured on Vietnamese news sites: of pairs with at least 30 % of one text in the other 82 % are found, of
    /// articles of which a neighbouring half was cut 99 %; between different events only what was truly copied.
    public static boolean areDerived(Fingerprints a, Fingerprints b) {
        return areDerived(shared(a, b), Math.min(a.size(), b.size()));
    }

    /// The same where it is known already how many fingerprints both have, or how many of these count.
    ///
    /// @param shared how many, 0 or more
    /// @param shorter how many fingerprints the text with fewer of them has
    public static boolean areDerived(int shared, int shorter) {
        return shared >= FEWEST_SHARED || (shared >= FEWEST_SHARED_OF_SHORT && shared >= SHARE_OF_SHORT * shorter);
    }

    /// An estimate of how much of this text stands in the other one: the share of its fingerprints, from 0 to 1; 0 if
    /// it has none.
    public double containedIn(Fingerprints other) {
        return sorted.length == 0 ? 0 : (double) shared(this, other) / sorted.length;
    }

    /// The fingerprints as bytes, eight each, big-endian.
    public byte[] toBytes() {
        var buffer = ByteBuffer.allocate(Long.BYTES * sorted.length);
        buffer.asLongBuffer().put(sorted);
        return buffer.array();
    }

    /// Reads what [#toBytes] wrote.
    ///
    /// @throws IllegalArgumentException if the length is not a multiple of eight
    public static Fingerprints fromBytes(byte[] bytes) {
        if (bytes.length % Long.BYTES != 0) {
            throw new IllegalArgumentException(
                    "fingerprints have eight bytes each; " + bytes.length + " bytes were given");
        }
        var values = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(values);
        return new Fingerprints(distinct(values));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprints that && Arrays.equals(sorted, that.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }

    @Override
    public String toString() {
        return sorted.length + " fingerprints";
    }

    private static long[] winnow(long[] grams) {
        if (grams.length == 0) {
            return grams;
        }
        var chosen = new long[grams.length];
        int count = 0;
        int last = -1;
        for (int start = 0; start <= Math.max(0, grams.length - WINDOW); start++) {
            int end = Math.min(grams.length, start + WINDOW);
            int least = last;
            if (last < start) {
                least = leastOf(grams, start, end);
            } else if (grams[end - 1] <= grams[last]) {
                least = end - 1; // of equals the rightmost, which stays in the window longest
            }
            if (least != last) {
                chosen[count++] = grams[least];
                last = least;
            }
        }
        return Arrays.copyOf(chosen, count);
    }

    private static int leastOf(long[] grams, int start, int end) {
        int least = start;
        for (int i = start + 1; i < end; i++) {
            least = grams[i] <= grams[least] ? i : least;
        }
        return least;
    }

    private static long[] distinct(long[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, count);
    }
}
