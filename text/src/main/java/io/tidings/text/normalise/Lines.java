package io.tidings.text.normalise;

import java.util.ArrayList;
import java.util.List;

/// Splits text into its lines, composed (NFC), trimmed, without empty ones, without control and invisible characters,
/// with single plain spaces.
final class Lines {

    private static final char REPLACEMENT = '\uFFFD';

    private Lines() {}

    static List<String> of(String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLineBreak(c)) {
                end(line, lines);
                space = false;
            } else if (isSpace(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                if (space && !line.isEmpty()) {
                    line.append(' ');
                }
                space = false;
                line.append(isLoneSurrogate(text, i) ? REPLACEMENT : c);
            }
        }
        end(line, lines);
        return lines;
    }

    private static void end(StringBuilder line, List<String> lines) {
        if (!line.isEmpty()) {
            lines.add(Composed.of(line.toString()));
            line.setLength(0);
        }
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
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
