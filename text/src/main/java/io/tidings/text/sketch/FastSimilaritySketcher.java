package io.tidings.text.sketch;

import java.util.Arrays;

/// MinHash in which every shingle is thrown at a random one of the 128 places instead of being hashed for each of them,
/// in rounds until no place is empty.
///
/// *Fast Similarity Sketching* (Dahlgaard, Knudsen, Thorup, FOCS 2017): as unbiased as the classic MinHash and as quick
/// as a one-permutation sketch, of which it is the form that needs no densification afterwards. An article of 400
/// tokens takes about two rounds.
final class FastSimilaritySketcher {

    private static final int PLACES = Sketch.VALUES;
    private static final int PLACE_SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(PLACES);
    /// Places still empty after that many rounds are filled one a round; it is reached by texts of very few different
    /// shingles only.
    private static final int RANDOM_ROUNDS = PLACES;

    private FastSimilaritySketcher() {}

    /// @param shingles hashes in any order, repetitions do not count; at least one
    static short[] sketch(long[] shingles) {
        var least = new long[PLACES];
        Arrays.fill(least, Long.MAX_VALUE);
        int empty = PLACES;
        for (int round = 0; empty > 0; round++) {
            long seed = (round + 1) * 0x9E3779B97F4A7C15L;
            boolean random = round < RANDOM_ROUNDS;
            var before = round == 0 ? null : least.clone();
            for (long shingle : shingles) {
                long h = mix(shingle + seed);
                int place = random ? (int) (h >>> PLACE_SHIFT) : round - RANDOM_ROUNDS;
                if (before != null && before[place] != Long.MAX_VALUE) {
                    continue; // values of earlier rounds are smaller than all of a later one
                }
                long value = h & (Long.MAX_VALUE >>> 7);
                if (value < least[place]) {
                    empty -= least[place] == Long.MAX_VALUE ? 1 : 0;
                    least[place] = value;
                }
            }
        }
        var values = new short[PLACES];
        for (int i = 0; i < PLACES; i++) {
            values[i] = (short) mix(least[i]);
        }
        return values;
    }

    /// The finalizer of SplitMix64 (Steele, Lea, Flood 2014).
    private static long mix(long value) {
        long h = value;
        h = (h ^ (h >>> 30)) * 0xBF58476D1CE4E5B9L;
        h = (h ^ (h >>> 27)) * 0x94D049BB133111EBL;
        return h ^ (h >>> 31);
    }
}
