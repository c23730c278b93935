package io.tidings.text.phrase;

import java.util.Arrays;

/// From state and word to the next state, in one open-addressed table: a quarter of the memory of nested maps, and no
/// boxing.
final class Transitions {

    private final long[] keys;
    private final int[] targets;
    private final int mask;

    /// @param states how many there will be; every state but the root has one way into it
    Transitions(int states) {
        int capacity = Integer.highestOneBit(Math.max(16, states * 2)) * 2;
        keys = new long[capacity];
        Arrays.fill(keys, -1L);
        targets = new int[capacity];
        mask = capacity - 1;
    }

    void put(int state, int word, int target) {
        long key = key(state, word);
        int slot = slot(key);
        while (keys[slot] != -1L) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    /// -1 where no way leads on.
    int next(int state, int word) {
        long key = key(state, word);
        int slot = slot(key);
        while (keys[slot] != -1L) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    private static long key(int state, int word) {
        return (long) state << 32 | word;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & mask;
    }
}
