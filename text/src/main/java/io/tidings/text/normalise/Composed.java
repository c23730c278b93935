package io.tidings.text.normalise;

import java.text.Normalizer;

/// Canonical composition (Unicode NFC) that costs next to nothing for text which is composed already, as nearly all
/// news text is.
final class Composed {

    private static final boolean[] COMPOSED_WITH_ANY_NEIGHBOUR = new boolean[0x10000];

    static {
        for (int c = 0; c < COMPOSED_WITH_ANY_NEIGHBOUR.length; c++) {
            COMPOSED_WITH_ANY_NEIGHBOUR[c] = isComposedWithAnyNeighbour((char) c);
        }
    }

    private Composed() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!COMPOSED_WITH_ANY_NEIGHBOUR[text.charAt(i)]) {
                return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                        ? text
                        : Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /// Only marks and the vowels and finals of Korean compose with what stands before them (Unicode Standard Annex 15).
    private static boolean isComposedWithAnyNeighbour(char c) {
        if (Character.isSurrogate(c) || (c >= 0x1100 && c <= 0x11FF)) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> false;
            default ->
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFC).equals(String.valueOf(c));
        };
    }
}
