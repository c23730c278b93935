package io.tidings.extract.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Whether a line begins with one of many phrases, ended by a word boundary; a look-up by the phrase's first two
/// characters.
final class PhraseStarts {

    private final Map<String, List<String>> byKey = new HashMap<>();

    PhraseStarts(List<String> phrases) {
        for (String phrase : phrases) {
            byKey.computeIfAbsent(key(phrase), _ -> new ArrayList<>()).add(phrase);
        }
    }

    boolean begins(String folded) {
        for (String phrase : byKey.getOrDefault(key(folded), List.of())) {
            if (folded.startsWith(phrase) && endsAtBoundary(folded, phrase)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsAtBoundary(String folded, String phrase) {
        if (folded.length() == phrase.length()) {
            return true;
        }
        int last = phrase.codePointBefore(phrase.length());
        int next = folded.codePointAt(phrase.length());
        return !(Character.isLetterOrDigit(last) && Character.isLetterOrDigit(next))
                || Character.isIdeographic(last)
                || Character.UnicodeScript.of(last) == Character.UnicodeScript.THAI
                || Character.UnicodeScript.of(last) == Character.UnicodeScript.HANGUL;
    }

    private static String key(String text) {
        return text.length() < 2 ? text : text.substring(0, 2);
    }
}
