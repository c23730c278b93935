package io.tidings.text.normalise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which paragraphs of one article have been read already. Not thread-safe.
///
/// Only paragraphs of the same number of letters can be the same, so that hardly any has to be folded to know.
final class SeenParagraphs {

    /// A shorter paragraph may stand twice for a reason (*"Không."* in an interview); one of this many letters does
    /// not.
    private static final int LETTERS_NOBODY_SAYS_TWICE = 24;

    private final Map<Integer, String> firstByLetters = new HashMap<>();
    private final Set<ContentHash> seen = new HashSet<>();

    /// Whether the article has not had this paragraph, or it is too short to tell.
    ///
    /// @param letters what [#letters] counts in it
    boolean isNew(String paragraph, int letters) {
        if (letters < LETTERS_NOBODY_SAYS_TWICE) {
            return true;
        }
        var first = firstByLetters.putIfAbsent(letters, paragraph);
        if (first == null) {
            return true;
        }
        seen.add(ComparableText.of(first).contentHash());
        return seen.add(ComparableText.of(paragraph).contentHash());
    }

    /// Letters and digits of the basic plane that folding keeps.
    static int letters(String paragraph) {
        int letters = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            byte kind = FoldTable.kind(paragraph.charAt(i));
            letters += kind == FoldTable.LETTER || kind == FoldTable.SINGLE ? 1 : 0;
        }
        return letters;
    }
}
