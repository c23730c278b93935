package io.tidings.text.normalise;

import java.text.Normalizer;

/// Canonical composition (Unicode NFC) that costs next to nothing for text which is composed already, as nearly all
/// news text is.
final class Composed {

    private Composed() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isAlwaysComposed(text.charAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /// Characters of which any sequence is in NFC: no combining marks, no singletons, no leading halves of a later
    /// composition with one another.
    private static boolean isAlwaysComposed(char c) {
        if (c < 0x300) {
            return true;
        }
        return (c >= 0x400 && c <= 0x482)
                || (c >= 0x48A && c <= 0x52F)
                || (c >= 0x1EA0 && c <= 0x1EF9)
                || (c >= 0x2010 && c <= 0x2027)
                || (c >= 0x3001 && c <= 0x3029)
                || (c >= 0x3041 && c <= 0x3096)
                || (c >= 0x30A1 && c <= 0x30FF)
                || (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xFF01 && c <= 0xFF5E);
    }
}
