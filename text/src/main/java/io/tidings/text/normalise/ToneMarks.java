package io.tidings.text.normalise;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Vietnamese writes the tone of *oa*, *oe* and *uy* on either vowel (*hoà* or *hòa*). This puts it where most of the
/// press writes it: on the first vowel of an open syllable (*hòa*, *thủy*), on the second where a letter follows
/// (*hoàn*, *xoáy*) and after *q* (*quý*).
final class ToneMarks {

    /// Each row is one vowel: without tone, then with the five tones in a fixed order.
    private static final String[] VOWELS = {
        "oòóỏõọ", "aàáảãạ", "eèéẻẽẹ", "uùúủũụ", "yỳýỷỹỵ", "OÒÓỎÕỌ", "AÀÁẢÃẠ", "EÈÉẺẼẸ", "UÙÚỦŨỤ", "YỲÝỶỸỴ"
    };

    private static final int TONES = 6;
    /// Character → its row in [#VOWELS] counted from 1, times six, and its tone; 0 for what is no such vowel.
    private static final byte[] PLACES = new byte['ỹ' + 1];

    static {
        for (int row = 0; row < VOWELS.length; row++) {
            for (int tone = 0; tone < TONES; tone++) {
                PLACES[VOWELS[row].charAt(tone)] = (byte) ((row + 1) * TONES + tone);
            }
        }
    }

    private static final Set<String> ONSETS = Set.of(
            "", "b", "c", "ch", "d", "đ", "g", "h", "k", "kh", "l", "m", "n", "ng", "nh", "ph", "q", "r", "s", "t",
            "th", "tr", "v", "x");
    private static final Set<String> CODAS = Set.of("", "c", "ch", "i", "m", "n", "ng", "nh", "o", "p", "t", "u", "y");
    private static final int LONGEST_SYLLABLE = 7;

    private static final int LETTERS_TO_JUDGE_BY = 1_000;
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
                if (FoldTable.kind(c) == FoldTable.LETTER) {
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
        for (int i = 0; i + 1 < line.length(); i++) {
            char first = line.charAt(i);
            if (toneOf(first) >= 0 && isMisplaced(line, i, first, line.charAt(i + 1))) {
                moved = moved == null ? line.toCharArray() : moved;
                swapTones(moved, i);
            }
        }
        return moved == null ? line : new String(moved);
    }

    /// Whether a vowel and the next are a pair of a Vietnamese syllable with its tone on the wrong one.
    private static boolean isMisplaced(String line, int pair, char first, char second) {
        boolean onSecond = toneOf(second) > 0;
        if (toneOf(second) < 0 || onSecond == toneOf(first) > 0 || !isPair(plain(first), plain(second))) {
            return false;
        }
        int start = pair;
        while (start > 0 && isLetter(line, start - 1)) {
            start--;
        }
        int end = pair + 2;
        while (end < line.length() && isLetter(line, end)) {
            end++;
        }
        if (end - start > LONGEST_SYLLABLE) {
            return false;
        }
        var onset = line.substring(start, pair).toLowerCase(Locale.ROOT);
        var coda = line.substring(pair + 2, end).toLowerCase(Locale.ROOT);
        boolean belongsOnSecond = !coda.isEmpty() || onset.equals("q");
        return ONSETS.contains(onset) && CODAS.contains(coda) && belongsOnSecond != onSecond;
    }

    private static boolean isLetter(String line, int i) {
        return FoldTable.kind(line.charAt(i)) == FoldTable.LETTER;
    }

    /// *oa*, *oe* and *uy*, in any case.
    private static boolean isPair(char first, char second) {
        return switch (first) {
            case 'o', 'O' -> second == 'a' || second == 'A' || second == 'e' || second == 'E';
            case 'u', 'U' -> second == 'y' || second == 'Y';
            default -> false;
        };
    }

    private static void swapTones(char[] line, int pair) {
        int first = toneOf(line[pair]);
        int second = toneOf(line[pair + 1]);
        line[pair] = withTone(line[pair], second);
        line[pair + 1] = withTone(line[pair + 1], first);
    }

    /// 0 for a vowel without tone, 1 to 5 for one with, -1 for any other character.
    private static int toneOf(char c) {
        int place = c < PLACES.length ? PLACES[c] : 0;
        return place == 0 ? -1 : place % TONES;
    }

    private static char plain(char c) {
        return withTone(c, 0);
    }

    private static char withTone(char c, int tone) {
        int place = c < PLACES.length ? PLACES[c] : 0;
        return place == 0 ? c : VOWELS[place / TONES - 1].charAt(tone);
    }
}
