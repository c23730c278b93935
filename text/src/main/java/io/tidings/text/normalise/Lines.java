package io.tidings.text.normalise;

import java.util.ArrayList;
import java.util.List;

/// Splits text into its lines, composed (NFC), trimmed, without empty ones, without control and invisible characters,
/// with single plain spaces.
final class Lines {

    private static final char REPLACEMENT = '\uFFFD';

    private static final byte WORD = 0;
    private static final byte SPACE = 1;
    private static final byte LINE_BREAK = 2;
    private static final byte INVISIBLE = 3;

    private static final byte[] KIND = new byte[0x10000];

    static {
        for (int c = 0; c < KIND.length; c++) {
            KIND[c] = kindOf((char) c);
        }
    }

    private Lines() {}

    static List<String> of(String text) {
        var lines = new ArrayList<String>();
        var line = new char[text.length()];
        int length = 0;
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (KIND[c]) {
                case WORD -> {
                    if (space && length > 0) {
                        line[length++] = ' ';
                    }
                    space = false;
                    line[length++] = isLoneSurrogate(text, i) ? REPLACEMENT : c;
                }
                case SPACE -> space = true;
                case LINE_BREAK -> {
                    end(line, length, lines);
                    length = 0;
                    space = false;
                }
                default -> {}
            }
        }
        end(line, length, lines);
        return lines;
    }

    private static void end(char[] line, int length, List<String> lines) {
        if (length > 0) {
            lines.add(Composed.of(new String(line, 0, length)));
        }
    }

    private static byte kindOf(char c) {
        if (isLineBreak(c)) {
            return LINE_BREAK;
        }
        if (isSpace(c)) {
            return SPACE;
        }
        return isInvisible(c) ? INVISIBLE : WORD;
    }

    private static boolean isLineBreak(char c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || (c >= '\u0080' && Character.isSpaceChar(c));
    }

    /// Control characters, and format characters that order nothing in a news text. The joiners U+200C and U+200D stay:
    /// Persian, Indian scripts and emoji need them.
    private static boolean isInvisible(char c) {
        if (c < 0x20 || (c >= 0x7F && c <= 0x9F)) {
            return true;
        }
        return c == '\u00AD'
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\uFEFF'
                || c == '\uFFFE'
                || c == '\uFFFF';
    }

    /// Half a character cannot be written as UTF-8.
    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (!Character.isSurrogate(c)) {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
}
