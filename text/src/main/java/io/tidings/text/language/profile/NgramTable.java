package io.tidings.text.language.profile;

import java.util.Arrays;

/// N-gram hash → weights by language: open addressing in flat arrays. Not thread-safe while it is filled, then
/// immutable.
///
/// An n-gram is known by 64 bits of hash, so that one that is absent is taken for another once in 10¹³ look-ups.
final class NgramTable {

    private final int mask;
    private final long[] keys;
    private final int[] places;
    /// At each place: how many languages, then their numbers, then their weights.
    private byte[] entries;

    private int end = 1;

    NgramTable(int ngrams) {
        int slots = Integer.highestOneBit(Math.max(1, ngrams)) << 2;
        mask = slots - 1;
        keys = new long[slots];
        places = new int[slots];
        entries = new byte[Math.max(16, 7 * ngrams)];
    }

    /// @param weights the numbers of the languages, then as many weights
    void put(long hash, byte[] weights) {
        int slot = (int) hash & mask;
        while (places[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = hash;
        places[slot] = end;
        int needed = end + weights.length + 1;
        if (needed > entries.length) {
            entries = Arrays.copyOf(entries, 2 * needed);
        }
        entries[end] = (byte) (weights.length / 2);
        System.arraycopy(weights, 0, entries, end + 1, weights.length);
        end = needed;
    }

    /// Adds the n-gram's weights to the languages' sums; nothing for an unknown one.
    void add(long hash, int[] sums) {
        int slot = (int) hash & mask;
        while (places[slot] != 0) {
            if (keys[slot] == hash) {
                int having = Byte.toUnsignedInt(entries[places[slot]]);
                int from = places[slot] + 1;
                for (int i = from; i < from + having; i++) {
                    sums[entries[i]] += entries[i + having];
                }
                return;
            }
            slot = (slot + 1) & mask;
        }
    }
}
