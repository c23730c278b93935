package io.tidings.extract.block;

import io.tidings.extract.wordlist.WordList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /// A credit and a name after its colon are short.
    private static final int LONGEST_CREDIT = 60;

    private static final int LONGEST_CREDIT_WORD = 16;

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
        return endsInCredit(folded) || endsInAgencyAfterBar(folded);
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

    /// The last colon or slash stands after a credit word, at most six words from the end.
    private static boolean endsInCredit(String folded) {
        for (int i = folded.length() - 2; i > 0 && i > folded.length() - LONGEST_CREDIT; i--) {
            char c = folded.charAt(i);
            if ((c == ':' || c == '：' || c == '/') && hasCreditWordBefore(folded, i)) {
                return folded.substring(i + 1).strip().split(" ").length <= 6;
            }
        }
        return false;
    }

    private static boolean hasCreditWordBefore(String folded, int colon) {
        String before = folded.substring(Math.max(0, colon - LONGEST_CREDIT_WORD), colon)
                .strip();
        for (int from = before.length() - 1; from >= 0; from--) {
            boolean starts =
                    from == 0 ? colon <= LONGEST_CREDIT_WORD : " .,;|/–—-([".indexOf(before.charAt(from - 1)) >= 0;
            if (starts && CREDIT_WORDS.contains(before.substring(from))) {
                return true;
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
