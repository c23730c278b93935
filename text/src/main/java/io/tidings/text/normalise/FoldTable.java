package io.tidings.text.normalise;

import java.text.Normalizer;

/// What folding does with each character of the basic plane, worked out once: tables instead of regular expressions.
///
/// Changing anything here changes hashes and sketches: raise [ComparableText#VERSION].
final class FoldTable {

    /// Ends a token and leaves nothing.
    static final byte SEPARATOR = 0;
    /// Continues a token.
    static final byte LETTER = 1;
    /// Is a token by itself, in scripts that write no spaces between words.
    static final byte SINGLE = 2;
    /// Belongs to the token before it, if there is one.
    static final byte MARK = 3;
    /// Leaves nothing and ends nothing: soft hyphens, zero-width characters, optional vowel points.
    static final byte IGNORED = 4;
    /// Half of a character beyond the basic plane.
    static final byte SURROGATE = 5;

    /// The five tone marks of Vietnamese: grave, acute, tilde, hook above, dot below. As accents of other languages
    /// they are treated alike.
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private static final int TONE_SHIFT = 16;
    private static final int KIND_SHIFT = 24;

    /// For each character its folded letter (16 bits), tone (8 bits) and kind (8 bits): one look-up instead of three.
    private static final int[] FOLDED = new int[0x10000];

    static {
        for (int c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = fold((char) c);
        }
    }

    private FoldTable() {}

    /// What is to be done with a character; to be taken apart with [#kind(int)], [#letter] and [#tone].
    static int of(char c) {
        return FOLDED[c];
    }

    static byte kind(char c) {
        return kind(FOLDED[c]);
    }

    static byte kind(int folded) {
        return (byte) (folded >>> KIND_SHIFT);
    }

    /// Lower case, without tone mark, full-width forms and digits of all scripts as ASCII.
    static char letter(int folded) {
        return (char) folded;
    }

    /// 0 without a tone mark, else a small number for the mark or marks that the character carries.
    static int tone(int folded) {
        return (folded >>> TONE_SHIFT) & 0xFF;
    }

    /// The kind of a character beyond the basic plane.
    static byte kindBeyondBasicPlane(int codePoint) {
        if (!Character.isLetterOrDigit(codePoint)) {
            return SEPARATOR;
        }
        return Character.isIdeographic(codePoint) ? SINGLE : LETTER;
    }

    private static int fold(char c) {
        byte kind = kindOf(c);
        if (kind != LETTER && kind != SINGLE) {
            return packed(kind, c, 0);
        }
        char plain = c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c;
        if (Character.isDigit(plain)) {
            return packed(kind, (char) ('0' + Character.digit(plain, 10)), 0);
        }
        char lower = Character.toLowerCase(plain);
        boolean mayHaveTone = (lower >= 0xC0 && lower < 0x250) || (lower >= 0x1E00 && lower < 0x1F00);
        return mayHaveTone ? withoutTone(kind, lower) : packed(kind, lower, 0);
    }

    private static int withoutTone(byte kind, char lower) {
        var rest = new StringBuilder();
        int tone = 0;
        for (char part :
                Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD).toCharArray()) {
            int mark = TONES.indexOf(part);
            if (mark < 0) {
                rest.append(part);
            } else {
                tone = tone * (TONES.length() + 1) + mark + 1;
            }
        }
        var composed = Normalizer.normalize(rest, Normalizer.Form.NFC);
        return tone > 0 && composed.length() == 1 ? packed(kind, composed.charAt(0), tone) : packed(kind, lower, 0);
    }

    private static int packed(byte kind, char letter, int tone) {
        return kind << KIND_SHIFT | tone << TONE_SHIFT | letter;
    }

    private static byte kindOf(char c) {
        if (Character.isSurrogate(c)) {
            return SURROGATE;
        }
        if (isIgnored(c)) {
            return IGNORED;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> MARK;
            default -> {
                if (!Character.isLetterOrDigit(c)) {
                    yield SEPARATOR;
                }
                yield writesNoSpaces(c) ? SINGLE : LETTER;
            }
        };
    }

    private static boolean isIgnored(char c) {
        return c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\uFEFF'
                || c == '\u0640' // Arabic letter stretching
                || (c >= '\u064B' && c <= '\u0652') // Arabic short vowels
                || (c >= '\u0591' && c <= '\u05C7' && c != '\u05BE') // Hebrew points, but not its hyphen
                || TONES.indexOf(c) >= 0 // on a letter with which it has no composed form
                || (c >= '\uFE00' && c <= '\uFE0F'); // variation selectors
    }

    private static boolean writesNoSpaces(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
