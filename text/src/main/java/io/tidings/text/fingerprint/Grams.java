package io.tidings.text.fingerprint;

import io.tidings.text.normalise.ComparableText;

/// The hashes of all runs of six neighbouring tokens of a text: long enough that two texts share one only where one was
/// copied, or both quote the same words.
final class Grams {

    static final int TOKENS = 6;

    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

    private Grams() {}

    static long[] of(ComparableText text) {
        int count = Math.max(0, text.size() - TOKENS + 1);
        var grams = new long[count];
        for (int i = 0; i < count; i++) {
            long h = FIRST;
            for (int j = i; j < i + TOKENS; j++) {
                h = (Long.rotateLeft(h, 29) ^ text.tokenHash(j)) * SECOND;
            }
            grams[i] = h ^ (h >>> 32);
        }
        return grams;
    }
}
