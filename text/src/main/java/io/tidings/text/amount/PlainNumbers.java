package io.tidings.text.amount;

import io.tidings.text.token.Tokens;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;

/// The numbers of a text, whatever is counted with them: the same in any language. Pure.
public final class PlainNumbers {

    /// Smaller ones are in any text.
    private static final BigDecimal LEAST = BigDecimal.TEN;

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private PlainNumbers() {}

    /// Each once, in order of appearance, as `1200` and `7.5`; neither years nor parts of dates and times, nor numbers
    /// under ten.
    ///
    /// @param language ISO 639 code; decides between *1,200* and *1.200*
    public static List<String> of(Tokens tokens, String language, int most) {
        boolean pointGroups = AmountFinder.writesThousandsWithPoints(language);
        var numbers = new LinkedHashSet<String>();
        for (int token = 0; token < tokens.size() && numbers.size() < most; token++) {
            if (tokens.isNumber(token) && !isPartOfDate(tokens, token)) {
                NumberReader.read(tokens.surface(token), pointGroups)
                        .filter(PlainNumbers::tells)
                        .map(number -> number.stripTrailingZeros().toPlainString())
                        .ifPresent(numbers::add);
            }
        }
        return List.copyOf(numbers);
    }

    private static boolean tells(BigDecimal number) {
        return number.compareTo(LEAST) >= 0 && (number.compareTo(FIRST_YEAR) < 0 || number.compareTo(LAST_YEAR) > 0);
    }

    private static boolean isPartOfDate(Tokens tokens, int token) {
        return (isJoint(tokens, token - 1) && !tokens.spaceBefore(token))
                || (isJoint(tokens, token + 1) && !tokens.spaceBefore(token + 1));
    }

    private static boolean isJoint(Tokens tokens, int token) {
        return tokens.is(token, "/") || tokens.is(token, "-") || tokens.is(token, ":");
    }
}
