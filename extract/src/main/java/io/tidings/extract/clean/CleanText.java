package io.tidings.extract.clean;

import java.text.Normalizer;

/// Text with one spelling for what looks the same: NFC, one kind of space, nothing invisible, one Vietnamese tone
/// style.
///
/// Pure and thread-safe; cost linear in the text.
public final class CleanText {

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
        return VietnameseTones.normalise(Normalizer.normalize(raw, Normalizer.Form.NFC));
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
