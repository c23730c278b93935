package io.tidings.text.normalise;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Vietnamese writes the tone of *oa*, *oe* and *uy* on either vowel (*hoà* or *hòa*). This puts it where most of the
/// press writes it: on the first vowel of an open
/// syllable (*hòa*, *thủy*), on the second where a letter follows (*hoàn*, *xoáy*) and after *q* (*quý*).
final class ToneMarks {

    /// Each row is one vowel: without tone, then with the five tones in a fixed order.
    private static final String[] VOWELS = {
        "oòóỏõọ", "aàáảãạ", "eèéẻẽẹ", "uùúủũụ", "yỳýỷỹỵ", "OÒÓỎÕỌ", "AÀÁẢÃẠ", "EÈÉẺẼẸ", "UÙÚỦŨỤ", "YỲÝỶỸỴ"
    };

    private static final Set<String> PAIRS = Set.of("oa", "oe", "uy");
    private static final Set<String> ONSETS = Set.of(
            "", "b", "c", "ch", "d", "đ", "g", "h", "k", "kh", "l", "m", "n", "ng", "nh", "ph", "q", "r", "s", "t",
            "th", "tr", "v", "x");
    private static final Set<String> CODAS = Set.of("", "c", "ch", "i", "m", "n", "ng", "nh", "o", "p", "t", "u", "y");
    private static final int LONGEST_SYLLABLE = 7;

    private static final int LETTERS_TO_JUDGE_BY = 2_000;
    /// Of running Vietnamese text, about 20 % of the letters are of the kind counted; of other languages, none but in
    /// names.
    private static final double LEAST_SHARE = 0.04;

    private ToneMarks() {}

    /// Whether composed text is Vietnamese for certain, judged by letters that only Vietnamese has. The moving of tones
    /// would harm other languages (*Noé*).
    static boolean isVietnamese(List<String> lines) {
        int letters = 0;
        int own = 0;
        for (var line : lines) {
            for (int i = 0; i < line.length() && letters < LETTERS_TO_JUDGE_BY; i++) {
                char c = line.charAt(i);
                if (Character.isLetter(c)) {
                    letters++;
                    own += isOwn(c) ? 1 : 0;
                }
            }
        }
        return own > 0 && own >= LEAST_SHARE * letters;
    }

    private static boolean isOwn(char c) {
        return (c >= 'Ạ' && c <= 'ỹ') || c == 'đ' || c == 'Đ' || c == 'ơ' || c == 'Ơ' || c == 'ư' || c == 'Ư';
    }

    /// The line with every tone in its place; the line itself where nothing moves.
    static String placed(String line) {
        char[] moved = null;
        int start = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean letter = i < line.length() && Character.isLetter(line.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                int pair = i - start > LONGEST_SYLLABLE ? -1 : misplaced(line, start, i);
                if (pair >= 0) {
                    moved = moved == null ? line.toCharArray() : moved;
                    swapTones(moved, pair);
                }
                start = -1;
            }
        }
        return moved == null ? line : new String(moved);
    }

    /// Index of the vowel pair of the syllable whose tone stands on the wrong one, or -1.
    private static int misplaced(String line, int start, int end) {
        for (int i = start; i + 1 < end; i++) {
            int first = toneOf(line.charAt(i));
            int second = toneOf(line.charAt(i + 1));
            if (first < 0 || second < 0 || (first == 0) == (second == 0)) {
                continue;
            }
            var pair = "" + plain(line.charAt(i)) + plain(line.charAt(i + 1));
            if (!PAIRS.contains(pair.toLowerCase(Locale.ROOT))) {
                continue;
            }
            var onset = line.substring(start, i).toLowerCase(Locale.ROOT);
            var coda = line.substring(i + 2, end).toLowerCase(Locale.ROOT);
            boolean onSecond = !coda.isEmpty() || onset.equals("q");
            return ONSETS.contains(onset) && CODAS.contains(coda) && onSecond != (second > 0) ? i : -1;
        }
        return -1;
    }

    private static void swapTones(char[] line, int pair) {
        int first = toneOf(line[pair]);
        int second = toneOf(line[pair + 1]);
        line[pair] = withTone(line[pair], second);
        line[pair + 1] = withTone(line[pair + 1], first);
    }

    /// 0 for a vowel without tone, 1 to 5 for one with, -1 for any other character.
    private static int toneOf(char c) {
        for (var vowel : VOWELS) {
            int tone = vowel.indexOf(c);
            if (tone >= 0) {
                return tone;
            }
        }
        return -1;
    }

    private static char plain(char c) {
        return withTone(c, 0);
    }

    private static char withTone(char c, int tone) {
        for (var vowel : VOWELS) {
            if (vowel.indexOf(c) >= 0) {
                return vowel.charAt(tone);
            }
        }
        return c;
    }
}
