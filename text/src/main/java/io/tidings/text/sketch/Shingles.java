package io.tidings.text.sketch;

import io.tidings.text.normalise.ComparableText;

/// The hashes of all runs of three neighbouring tokens of a text, in their order, with repetitions.
final class Shingles {

    /// Three syllables are about as long as two words of English: long enough that different reports of one event share
    /// few, short enough to survive an edit nearby.
    static final int TOKENS = 3;

    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

    private Shingles() {}

    /// One 64-bit hash for each run; empty for texts of fewer than three tokens.
    static long[] of(ComparableText text) {
        int count = Math.max(0, text.size() - TOKENS + 1);
        var shingles = new long[count];
        for (int i = 0; i < count; i++) {
            long h = text.tokenHash(i) * FIRST;
            h = (Long.rotateLeft(h, 29) ^ text.tokenHash(i + 1)) * SECOND;
            h = (Long.rotateLeft(h, 31) ^ text.tokenHash(i + 2)) * FIRST;
            shingles[i] = h ^ (h >>> 32);
        }
        return shingles;
    }
}
