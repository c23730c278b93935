package io.tidings.text.language.profile;

/// How often each n-gram of one or two letters stands in a text: nearly all languages know these, so that each is
/// better looked up once than at every place. Open addressing. For one text and one thread.
final class ShortNgrams {

    private static final int LEAST = 16;

    private final long[] hashes;
    private final int[] counts;

    /// @param letters how many the text has at most
    ShortNgrams(int letters) {
        int slots = Integer.highestOneBit(Math.max(LEAST, letters)) * 4;
        hashes = new long[slots];
        counts = new int[slots];
    }

    void count(long hash) {
        int slot = (int) hash & (hashes.length - 1);
        while (counts[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        hashes[slot] = hash;
        counts[slot]++;
    }

    /// Adds the weights of all of them to the languages' sums.
    void addTo(int[] sums, NgramTable table) {
        for (int slot = 0; slot < counts.length; slot++) {
            if (counts[slot] > 0) {
                table.add(hashes[slot], counts[slot], sums);
            }
        }
    }
}
