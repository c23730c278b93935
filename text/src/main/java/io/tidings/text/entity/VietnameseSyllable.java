package io.tidings.text.entity;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;

/// Whether a word could be a Vietnamese syllable: onset, rhyme, final consonant. *Nga*, *Mỹ* and *Kim* could; *Trump*,
/// *Hollande* and *Merkel* could not. Stateless and thread-safe.
final class VietnameseSyllable {

    private static final Set<String> ONSETS = Set.of(
            "", "b", "c", "ch", "d", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu",
            "r", "s", "t", "th", "tr", "v", "x");
    private static final String[] NUCLEI = {
        "a", "e", "i", "o", "u", "y", "ia", "ie", "ye", "ua", "uo", "ue", "uy", "oa", "oe", "ai", "ay", "ao", "au",
        "eo", "eu", "iu", "oi", "ui", "uu", "uye", "uya", "uyu", "yeu", "ieu", "uoi", "uou", "oai", "oay", "oao", "oeo",
        "uay"
    };
    private static final String[] CODAS = {"", "c", "ch", "m", "n", "ng", "nh", "p", "t"};
    private static final int LONGEST = 7;
    private static final int BITS_A_LETTER = 5;
    /// Slots for some 8,000 syllables.
    private static final int TABLE = 1 << 15;
    private static final long[] SYLLABLES = syllables();

    /// The plain letter under each Latin letter with marks, from U+00C0 to U+1EFF.
    private static final char[] PLAIN = plainLetters();

    private VietnameseSyllable() {}

    /// Whether the word has letters that Vietnamese alone writes: *ạ*, *ế*, *ơ*, *đ*.
    ///
    /// @param folded the word in lower case
    static boolean isMarked(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if ((c >= 0x1EA0 && c <= 0x1EF9) || c == 'ơ' || c == 'ư' || c == 'đ') {
                return true;
            }
        }
        return false;
    }

    /// @param folded the word in lower case
    static boolean couldBe(String folded) {
        if (folded.length() > LONGEST) {
            return false;
        }
        long packed = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            char plain = c < PLAIN.length ? PLAIN[c] : c;
            if (plain < 'a' || plain > 'z') {
                return false;
            }
            packed = packed << BITS_A_LETTER | (plain - 'a' + 1);
        }
        int slot = slot(packed);
        while (SYLLABLES[slot] != 0) {
            if (SYLLABLES[slot] == packed) {
                return true;
            }
            slot = (slot + 1) & (SYLLABLES.length - 1);
        }
        return false;
    }

    /// The word without its marks.
    static String bare(String folded) {
        char[] letters = folded.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = letters[i] < PLAIN.length ? PLAIN[letters[i]] : letters[i];
        }
        return new String(letters);
    }

    /// Every onset with every rhyme, letters packed into a number, in an open-addressed table.
    private static long[] syllables() {
        var all = new HashSet<Long>();
        for (String onset : ONSETS) {
            for (String nucleus : NUCLEI) {
                for (String coda : CODAS) {
                    all.add(pack(onset + nucleus + coda));
                }
            }
        }
        long[] table = new long[TABLE];
        for (long packed : all) {
            int slot = slot(packed);
            while (table[slot] != 0) {
                slot = (slot + 1) & (TABLE - 1);
            }
            table[slot] = packed;
        }
        return table;
    }

    private static long pack(String letters) {
        long packed = 0;
        for (int i = 0; i < letters.length(); i++) {
            packed = packed << BITS_A_LETTER | (letters.charAt(i) - 'a' + 1);
        }
        return packed;
    }

    private static int slot(long packed) {
        return (int) ((packed * 0x9E3779B97F4A7C15L) >>> 40) & (TABLE - 1);
    }

    private static char[] plainLetters() {
        char[] plain = new char[0x1F00];
        for (char c = 0; c < plain.length; c++) {
            plain[c] = c < 0xC0
                    ? c
                    : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                            .charAt(0);
        }
        plain['đ'] = 'd';
        return plain;
    }
}
