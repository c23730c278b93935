package io.tidings.text.amount;

import java.math.BigDecimal;
import java.util.Optional;

/// Digits with points and commas, by the customs of the text's language.
final class NumberReader {

    private static final int LONGEST = 18;

    private NumberReader() {}

    /// The number, or nothing where the marks make no sense. Of one separator with three digits behind it: thousands,
    /// where the language writes them so (*1.200* in Vietnamese, *1,200* in English), else a fraction.
    ///
    /// @param pointGroups the language writes thousands with points and fractions with a comma
    static Optional<BigDecimal> read(String digits, boolean pointGroups) {
        if (digits.length() > LONGEST || !isPlain(digits)) {
            return Optional.empty();
        }
        int points = count(digits, '.');
        int commas = count(digits, ',');
        char fraction;
        if (points > 0 && commas > 0) {
            fraction = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
        } else if (points + commas > 1) {
            fraction = 0;
        } else {
            char mark = points == 1 ? '.' : ',';
            boolean threeBehind = digits.length() - digits.indexOf(mark) - 1 == 3;
            boolean grouping = points == 1 == pointGroups;
            fraction = threeBehind && grouping && !digits.startsWith("0") ? 0 : mark;
        }
        var plain = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            char here = digits.charAt(i);
            if (here >= '0' && here <= '9') {
                plain.append(here);
            } else if (here == fraction) {
                plain.append('.');
            }
        }
        String number = plain.toString();
        return count(number, '.') > 1 ? Optional.empty() : Optional.of(new BigDecimal(number));
    }

    private static int count(String text, char wanted) {
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            found += text.charAt(i) == wanted ? 1 : 0;
        }
        return found;
    }

    private static boolean isPlain(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
