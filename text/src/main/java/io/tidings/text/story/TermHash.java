package io.tidings.text.story;

/// Hashes of terms: 64 bits, the same for a pair whether it is read from a text or from a table. Pure.
///
/// Words by FNV-1a (Fowler, Noll and Vo), finished as in MurmurHash3 (Appleby).
final class TermHash {

    private static final long BASIS = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private TermHash() {}

    /// Of one word.
    static long ofWord(String word) {
        return ofWord(word, 0, word.length());
    }

    private static long ofWord(String term, int from, int to) {
        long hash = BASIS;
        for (int i = from; i < to; i++) {
            hash = (hash ^ term.charAt(i)) * PRIME;
        }
        return mixed(hash);
    }

    /// Of what begins with some words and goes on with another.
    static long with(long before, long word) {
        return mixed(before * 31 + word);
    }

    /// Of words with a blank between each two.
    static long ofTerm(String term) {
        int blank = term.indexOf(' ');
        long hash = ofWord(term, 0, blank < 0 ? term.length() : blank);
        while (blank >= 0) {
            int next = term.indexOf(' ', blank + 1);
            hash = with(hash, ofWord(term, blank + 1, next < 0 ? term.length() : next));
            blank = next;
        }
        return hash;
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 33);
    }
}
