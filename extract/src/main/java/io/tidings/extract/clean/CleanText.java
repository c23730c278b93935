package io.tidings.extract.clean;

import java.text.Normalizer;

/// Text with one spelling for what looks the same: NFC, one kind of space, nothing invisible, one Vietnamese tone
/// style.
///
/// Pure and thread-safe; cost linear in the text.
public final class CleanText {

    private static final char FIRST_MARK = '\u0300';

    /// In a row, on one letter.
    private static final int MOST_MARKS = 30;

    private CleanText() {}

    /// A single line: white space of any kind collapsed to one space, ends trimmed.
    public static String line(String raw) {
        var out = new StringBuilder(raw.length());
        boolean space = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                space = false;
                out.append(c);
            }
        }
        return characters(out.toString());
    }

    /// NFC and Vietnamese tone marks; white space as it was.
    public static String characters(String raw) {
        return VietnameseTones.normalise(composed(raw));
    }

    /// NFC, without the marks that no writing sets on one letter: ordering them takes time that grows with the square
    /// of their number (Unicode Standard Annex 15, *Stream-Safe Text Format*).
    public static String composed(String raw) {
        if (isSurelyComposed(raw)) {
            return raw;
        }
        String text = withFewMarks(raw);
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /// Whether it has only characters that stand in NFC as they are, whatever stands beside them: the Latin, Vietnamese
    /// and punctuation that most text is made of (`NFC_Quick_Check` and combining class of the Unicode Character
    /// Database).
    private static boolean isSurelyComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_MARK && (c < '\u1EA0' || c > '\u1EF9') && (c < '\u2010' || c > '\u2027')) {
                return false;
            }
        }
        return true;
    }

    private static String withFewMarks(String text) {
        StringBuilder out = null;
        int marks = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.charAt(i);
            if (c < FIRST_MARK && out == null) {
                marks = 0; // nearly always, and quickly
                i++;
                continue;
            }
            c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            marks = c >= FIRST_MARK && isMark(c) ? marks + 1 : 0;
            if (marks > MOST_MARKS && out == null) {
                out = new StringBuilder(text.length()).append(text, 0, i);
            } else if (marks <= MOST_MARKS && out != null) {
                out.append(text, i, end);
            }
            i = end;
        }
        return out == null ? text : out.toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u0085' || (c > '\u1000' && Character.isSpaceChar(c));
    }

    /// Soft hyphens, zero-width characters, direction marks, controls, byte order marks.
    private static boolean isInvisible(char c) {
        return c == '\u00AD'
                || (c >= '\u007F' && c <= '\u009F')
                || c == '\u200B'
                || (c >= '\u200E' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || c == '\u2060'
                || c == '\uFEFF';
    }
}
