package io.tidings.text.language.profile;

import java.util.Arrays;

/// N-gram hash → weights by language: open addressing in flat arrays. Not thread-safe while it is filled, then
/// immutable.
///
/// A slot holds the upper 40 bits of the hash and the place of the entry; the slot itself stands for the lower bits. An
/// n-gram that is absent is taken for another less than once in 10¹¹ look-ups.
final class NgramTable {

    private static final int PLACE_BITS = 24;
    private static final long PLACE = (1L << PLACE_BITS) - 1;

    private final int mask;
    private final long[] slots;
    /// At each place: how many languages, then their numbers, then their weights.
    private byte[] entries;

    private int end = 1;

    NgramTable(int ngrams) {
        int capacity = Integer.highestOneBit(Math.max(1, ngrams)) << 2;
        mask = capacity - 1;
        slots = new long[capacity];
        entries = new byte[Math.max(16, 7 * ngrams)];
    }

    /// @param weights the numbers of the languages, then as many weights
    void put(long hash, byte[] weights) {
        int slot = (int) hash & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        if (end > PLACE) {
            throw new IllegalStateException("the language profiles have more than " + PLACE + " bytes of weights");
        }
        slots[slot] = (hash & ~PLACE) | end;
        int needed = end + weights.length + 1;
        if (needed > entries.length) {
            entries = Arrays.copyOf(entries, 2 * needed);
        }
        entries[end] = (byte) (weights.length / 2);
        System.arraycopy(weights, 0, entries, end + 1, weights.length);
        end = needed;
    }

    /// Adds the n-gram's weights to the languages' sums as often as it stands there; nothing for an unknown one.
    void add(long hash, int times, int[] sums) {
        int slot = (int) hash & mask;
        for (long held = slots[slot]; held != 0; held = slots[slot]) {
            if (((held ^ hash) & ~PLACE) == 0) {
                int place = (int) (held & PLACE);
                int having = Byte.toUnsignedInt(entries[place]);
                for (int i = place + 1; i <= place + having; i++) {
                    sums[entries[i]] += times * entries[i + having];
                }
                return;
            }
            slot = (slot + 1) & mask;
        }
    }
}
