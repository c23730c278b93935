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

    private static final byte[] KIND = new byte[0x10000];
    private static final char[] LETTERS = new char[0x10000];
    private static final byte[] TONE = new byte[0x10000];

    static {
        for (int c = 0; c < 0x10000; c++) {
            LETTERS[c] = (char) c;
            describe((char) c);
        }
    }

    private FoldTable() {}

    static byte kind(char c) {
        return KIND[c];
    }

    /// Lower case, without tone mark, full-width forms and digits of all scripts as ASCII.
    static char letter(char c) {
        return LETTERS[c];
    }

    /// 0 without a tone mark, else a small number for the mark or marks that the character carries.
    static byte tone(char c) {
        return TONE[c];
    }

    /// The kind of a character beyond the basic plane.
    static byte kindBeyondBasicPlane(int codePoint) {
        if (!Character.isLetterOrDigit(codePoint)) {
            return SEPARATOR;
        }
        return Character.isIdeographic(codePoint) ? SINGLE : LETTER;
    }

    private static void describe(char c) {
        KIND[c] = kindOf(c);
        if (KIND[c] != LETTER && KIND[c] != SINGLE) {
            return;
        }
        char plain = c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c;
        if (Character.isDigit(plain)) {
            LETTERS[c] = (char) ('0' + Character.digit(plain, 10));
            return;
        }
        char lower = Character.toLowerCase(plain);
        LETTERS[c] = lower;
        if ((lower >= 0xC0 && lower < 0x250) || (lower >= 0x1E00 && lower < 0x1F00)) {
            takeTone(c, lower);
        }
    }

    private static void takeTone(char c, char lower) {
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
        if (tone > 0 && composed.length() == 1) {
            LETTERS[c] = composed.charAt(0);
            TONE[c] = (byte) tone;
        }
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
