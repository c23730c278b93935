package io.tidings.text.phrase;

import io.tidings.text.token.Tokens;

/// Numbers of words, found by the 64 bits of hash that a text knows of each form: an unknown word is taken for another
/// once in 10¹³ look-ups. Open addressing, hash and number side by side. Immutable and thread-safe once filled.
final class WordTable {

    static final int UNKNOWN = -1;

    private final long[] slots;
    private final int mask;

    /// @param words how many there will be
    WordTable(int words) {
        int capacity = Integer.highestOneBit(Math.max(16, words * 2)) * 2;
        slots = new long[2 * capacity];
        mask = capacity - 1;
    }

    /// @param number from 0
    void put(long hash, int number) {
        int slot = (int) hash & mask;
        while (slots[2 * slot + 1] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[2 * slot] = hash;
        slots[2 * slot + 1] = number + 1L;
    }

    /// The number of each form of a text, [#UNKNOWN] for those that have none.
    int[] numbers(Tokens tokens) {
        int[] numbers = new int[tokens.forms()];
        for (int form = 0; form < numbers.length; form++) {
            numbers[form] = number(tokens.formHash(form));
        }
        return numbers;
    }

    private int number(long hash) {
        int slot = (int) hash & mask;
        while (slots[2 * slot + 1] != 0) {
            if (slots[2 * slot] == hash) {
                return (int) slots[2 * slot + 1] - 1;
            }
            slot = (slot + 1) & mask;
        }
        return UNKNOWN;
    }
}
