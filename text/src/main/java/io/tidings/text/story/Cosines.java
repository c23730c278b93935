package io.tidings.text.story;

/// The cosines of pairs of articles that were computed lately. An arrival regroups its neighbourhood, which is nearly
/// that of the arrival before: of its pairs only those of the new article are not known yet. A fixed table on the heap,
/// some 4 MB, in which a newer pair takes an older one's place. Not thread-safe.
final class Cosines {

    private static final int SLOTS = 1 << 18;

    /// The two turns plus one, the earlier first; 0 for none.
    private final long[] pairs = new long[SLOTS];

    private final double[] cosines = new double[SLOTS];

    /// The cosine of two articles' vectors.
    ///
    /// @param turn of the one: it has no vector but this under that number
    double of(StoryVector one, long turn, StoryVector other, long otherTurn) {
        long pair = (Math.min(turn, otherTurn) + 1) << Integer.SIZE | (Math.max(turn, otherTurn) + 1);
        int slot = (int) ((pair * 0x9E3779B97F4A7C15L) >>> 40) & (SLOTS - 1);
        if (pairs[slot] != pair) {
            pairs[slot] = pair;
            cosines[slot] = one.cosine(other);
        }
        return cosines[slot];
    }
}
