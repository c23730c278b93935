package io.tidings.extract.block;

import io.tidings.extract.wordlist.WordList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Photo captions that stand as lines of their own, known by their credit.
///
/// Three forms: a credit in brackets at the end (`… (Ảnh: Reuters).`), a credit after a colon at the end (`… Photo:
/// AFP`),
/// and an agency in brackets or after a slash at the end (`… (Reuters)`, `… | Getty Images`).
final class CaptionLines {

    private static final int LONGEST = 80;

    /// The last bracket of the line, with nothing but punctuation after it.
    private static final Pattern LAST_BRACKET = Pattern.compile("[(\\[（]([^()\\[\\]（）]{2,60})[)\\]）][\\s.。]*$");

    private static final Set<String> CREDIT_WORDS = new HashSet<>(WordList.read(CaptionLines.class, "credits.txt"));
    private static final Set<String> AGENCIES = new HashSet<>(WordList.read(CaptionLines.class, "agencies.txt"));

    /// A credit word with a colon, and at most six words to the end of the line.
    private static final Pattern CREDIT_AT_END = Pattern.compile("(?:^|[\\s.,;|/–—-])(?:"
            + CREDIT_WORDS.stream().map(Pattern::quote).collect(Collectors.joining("|"))
            + ")\\s?[:：/]\\s?\\S+(?:\\s\\S+){0,5}\\s*$");

    private CaptionLines() {}

    static boolean isCaption(String line, int words) {
        if (words > LONGEST) {
            return false;
        }
        String folded = line.toLowerCase(Locale.ROOT);
        Matcher bracket = LAST_BRACKET.matcher(folded);
        if (bracket.find() && isCredit(bracket.group(1))) {
            return true;
        }
        return CREDIT_AT_END.matcher(folded).find() || endsInAgencyAfterBar(folded);
    }

    private static boolean isCredit(String inBrackets) {
        int colon = indexOfColon(inBrackets);
        if (colon > 0 && CREDIT_WORDS.contains(inBrackets.substring(0, colon).strip())) {
            return true;
        }
        if (inBrackets.startsWith("photo by ") || inBrackets.startsWith("photo ")) {
            return true;
        }
        for (String part : inBrackets.split("[/|,–-]|\\bvia\\b")) {
            if (AGENCIES.contains(part.strip())) {
                return inBrackets.contains("/")
                        || inBrackets.contains("photo")
                        || inBrackets.contains("getty")
                        || inBrackets.contains("via");
            }
        }
        return false;
    }

    private static boolean endsInAgencyAfterBar(String folded) {
        int bar = Math.max(folded.lastIndexOf('|'), folded.lastIndexOf('/'));
        if (bar < 0 || folded.length() - bar > 40) {
            return false;
        }
        String tail = folded.substring(bar + 1).replace(".", "").strip();
        return AGENCIES.contains(tail);
    }

    private static int indexOfColon(String text) {
        int colon = text.indexOf(':');
        return colon >= 0 ? colon : text.indexOf('：');
    }
}
