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
        return standsAt(folded, 0);
    }

    /// Whether one of the phrases stands anywhere in the line, from the beginning of a word on.
    boolean occurs(String folded) {
        boolean inWord = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            if (letter && (!inWord || c > '\u0E00') && standsAt(folded, i)) {
                return true;
            }
            inWord = letter;
        }
        return false;
    }

    private boolean standsAt(String folded, int from) {
        List<String> phrases = byKey.get(folded.substring(from, Math.min(folded.length(), from + 2)));
        if (phrases == null) {
            return false;
        }
        for (String phrase : phrases) {
            if (folded.startsWith(phrase, from) && endsAtBoundary(folded, from + phrase.length(), phrase)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsAtBoundary(String folded, int end, String phrase) {
        if (folded.length() == end) {
            return true;
        }
        int last = phrase.codePointBefore(phrase.length());
        int next = folded.codePointAt(end);
        return !(Character.isLetterOrDigit(last) && Character.isLetterOrDigit(next))
                || Character.isIdeographic(last)
                || Character.UnicodeScript.of(last) == Character.UnicodeScript.THAI
                || Character.UnicodeScript.of(last) == Character.UnicodeScript.HANGUL;
    }

    private static String key(String text) {
        return text.length() < 2 ? text : text.substring(0, 2);
    }
}
