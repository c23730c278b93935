package io.tidings.text.keyword;

import io.tidings.text.token.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Phrases of a text that are said more than once, and where. Open addressing over numbers of forms: no text is
/// compared. For one text and one thread.
final class RepeatedPhrases {

    /// A phrase of so many words, and the tokens with which it begins, in order.
    static final class Phrase {
        private final int words;
        private final int[] starts;

        private Phrase(int words, int[] starts) {
            this.words = words;
            this.starts = starts;
        }

        int words() {
            return words;
        }

        /// Not to be changed.
        int[] starts() {
            return starts;
        }
    }

    private final int longest;
    private int size;
    private int[] slots = new int[512];
    private long[] keys = new long[256];
    private int[] words = new int[256];
    private int[] counts = new int[256];
    /// The last occurrence of each phrase, and before each occurrence the one before it.
    private int[] last = new int[256];

    private int occurrences;
    private int[] starts = new int[512];
    private int[] before = new int[512];

    private RepeatedPhrases(int longest) {
        this.longest = longest;
    }

    /// The phrases of open words, in no particular order.
    ///
    /// @param open words that a phrase may be made of; a word said once only is none, for no phrase with it is
    ///     repeated
    /// @param shortestSingle how many letters a word needs to be a phrase alone
    static List<Phrase> of(Tokens tokens, boolean[] open, int fewestWords, int longest, int shortestSingle) {
        var phrases = new RepeatedPhrases(longest);
        for (int from = 0; from < open.length; from++) {
            if (open[from]) {
                phrases.addFrom(tokens, open, from, fewestWords, shortestSingle);
            }
        }
        return phrases.repeated();
    }

    private void addFrom(Tokens tokens, boolean[] open, int from, int fewestWords, int shortestSingle) {
        long key = 17;
        for (int to = from; to < Math.min(from + longest, open.length); to++) {
            if (!open[to] || (to > from && tokens.startsSentence(to))) {
                return;
            }
            key = key * 1_000_003 + tokens.form(to) + 1;
            int length = to - from + 1;
            boolean longEnough = length > 1 || tokens.folded(from).length() >= shortestSingle;
            if (length >= fewestWords && longEnough) {
                add(key, length, from);
            }
        }
    }

    private void add(long key, int length, int from) {
        int slot = slot(key);
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        int phrase = slots[slot] - 1;
        if (phrase < 0) {
            if (size == keys.length) {
                grow();
                add(key, length, from);
                return;
            }
            phrase = size++;
            slots[slot] = size;
            keys[phrase] = key;
            words[phrase] = length;
            last[phrase] = -1;
        }
        if (occurrences == starts.length) {
            starts = Arrays.copyOf(starts, 2 * occurrences);
            before = Arrays.copyOf(before, 2 * occurrences);
        }
        starts[occurrences] = from;
        before[occurrences] = last[phrase];
        last[phrase] = occurrences++;
        counts[phrase]++;
    }

    private void grow() {
        int larger = 2 * keys.length;
        keys = Arrays.copyOf(keys, larger);
        words = Arrays.copyOf(words, larger);
        counts = Arrays.copyOf(counts, larger);
        last = Arrays.copyOf(last, larger);
        slots = new int[2 * larger];
        for (int phrase = 0; phrase < size; phrase++) {
            int slot = slot(keys[phrase]);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = phrase + 1;
        }
    }

    private List<Phrase> repeated() {
        var repeated = new ArrayList<Phrase>();
        for (int phrase = 0; phrase < size; phrase++) {
            if (counts[phrase] > 1) {
                int[] at = new int[counts[phrase]];
                int occurrence = last[phrase];
                for (int i = at.length - 1; i >= 0; i--) {
                    at[i] = starts[occurrence];
                    occurrence = before[occurrence];
                }
                repeated.add(new Phrase(words[phrase], at));
            }
        }
        return repeated;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (slots.length - 1);
    }
}
