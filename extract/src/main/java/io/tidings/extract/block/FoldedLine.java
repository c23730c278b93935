package io.tidings.extract.block;

import java.util.Locale;

/// A line in the form in which the lists are written: lower case, plain quotation marks.
final class FoldedLine {

    private static final String SENTENCE_ENDS = ".!?…。！？।؟۔";
    private static final String CLOSERS = "\"'”’»›)]」』";

    private FoldedLine() {}

    static String of(String line) {
        return line.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'')
                .strip();
    }

    /// Without anything but letters, digits and closing marks that belong to words at either end.
    static String bare(String folded) {
        int from = 0;
        int to = folded.length();
        while (from < to && !isWordOrSign(folded.codePointAt(from))) {
            from += Character.charCount(folded.codePointAt(from));
        }
        while (to > from && !isWordOrSign(folded.codePointBefore(to))) {
            to -= Character.charCount(folded.codePointBefore(to));
        }
        return folded.substring(from, to);
    }

    /// Without arrows, bullets and dashes at the beginning.
    static String withoutBullet(String folded) {
        int from = 0;
        while (from < folded.length() && "-–—>»›•·*►▶▸→|+[(\"'“„ ".indexOf(folded.charAt(from)) >= 0) {
            from++;
        }
        return from == 0 ? folded : folded.substring(from);
    }

    /// White space separated words; in scripts without spaces, three characters count as two words.
    static int words(String line) {
        int words = 0;
        int unspaced = 0;
        boolean inWord = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isUnspacedScript(c)) {
                unspaced++;
            }
            if (c == ' ') {
                inWord = false;
            } else if (!inWord) {
                inWord = true;
                words++;
            }
        }
        return words + unspaced * 2 / 3;
    }

    static boolean endsLikeSentence(String line) {
        int last = line.length() - 1;
        while (last >= 0 && CLOSERS.indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && SENTENCE_ENDS.indexOf(line.charAt(last)) >= 0;
    }

    private static boolean isWordOrSign(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || Character.getType(c) == Character.CURRENCY_SYMBOL
                || c == '%'
                || c == '©'
                || c == 'ⓒ';
    }

    private static boolean isUnspacedScript(char c) {
        return (c >= '\u3040' && c <= '\u30FF') || (c >= '\u3400' && c <= '\u9FFF') || (c >= '\u0E00' && c <= '\u0E7F');
    }
}
