package io.tidings.extract.clean;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One way to place Vietnamese tone marks: `hòa`, `khỏe`, `thủy`, never `hoà`, `khoẻ`, `thuỷ`.
///
/// Both ways are in use, often in one article, and make two words of one. The traditional place (on the first vowel
/// of
/// an
/// open `oa`, `oe`, `uy`) is the one that most of the press writes. `quý` keeps its mark: there the `u` belongs to
/// the
/// `q`.
public final class VietnameseTones {

    private static final String PLAIN = "aeyou";
    private static final String[] TONED = {"àáảãạ", "èéẻẽẹ", "ỳýỷỹỵ", "òóỏõọ", "ùúủũụ"};

    /// An open syllable whose tone stands on the second vowel; no letter may follow.
    private static final Pattern NEW_STYLE =
            Pattern.compile("(?<![qQ])([oO](?:[àáảãạèéẻẽẹ]|[ÀÁẢÃẠÈÉẺẼẸ])|[uU](?:[ỳýỷỹỵ]|[ỲÝỶỸỴ]))(?!\\p{L})");

    private VietnameseTones() {}

    /// @param text in NFC
    /// @return the same text where it does not look Vietnamese
    public static String normalise(String text) {
        if (!looksVietnamese(text)) {
            return text;
        }
        Matcher matcher = NEW_STYLE.matcher(text);
        return matcher.replaceAll(VietnameseTones::moved);
    }

    /// Has letters that hardly any other language has: ơ, ư, đ and those with a tone on a circumflex or horn.
    private static boolean looksVietnamese(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0110'
                    && (c <= '\u0111' || (c >= '\u01A0' && c <= '\u01B0') || (c >= '\u1EA0' && c <= '\u1EF9'))) {
                return true;
            }
        }
        return false;
    }

    private static String moved(MatchResult found) {
        char first = found.group(1).charAt(0);
        char second = found.group(1).charAt(1);
        char lower = Character.toLowerCase(second);
        for (int vowel = 0; vowel < 3; vowel++) {
            int tone = TONED[vowel].indexOf(lower);
            if (tone >= 0) {
                char carrier = TONED[Character.toLowerCase(first) == 'o' ? 3 : 4].charAt(tone);
                return "" + like(first, carrier) + like(second, PLAIN.charAt(vowel));
            }
        }
        return found.group(1);
    }

    private static char like(char model, char letter) {
        return Character.isUpperCase(model) ? Character.toUpperCase(letter) : letter;
    }
}
