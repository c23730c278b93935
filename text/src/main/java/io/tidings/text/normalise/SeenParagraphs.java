package io.tidings.text.normalise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which paragraphs of one article have been read already. Not thread-safe.
///
/// Only paragraphs of the same letters can be the same, so that hardly any has to be folded to know.
final class SeenParagraphs {

    /// A shorter paragraph may stand twice for a reason (*"Không."* in an interview); one of this many letters does
    /// not.
    private static final int LETTERS_NOBODY_SAYS_TWICE = 24;

    private static final long PRIME = 0x100000001B3L;

    private final Map<Long, String> firstByLetters = new HashMap<>();
    private final Set<ContentHash> seen = new HashSet<>();

    /// Whether the article has not had this paragraph, or it is too short to tell.
    ///
    /// @param letters what [#letters] counts in it
    boolean isNew(String paragraph, int letters) {
        if (letters < LETTERS_NOBODY_SAYS_TWICE) {
            return true;
        }
        var first = firstByLetters.putIfAbsent(hashOfLetters(paragraph), paragraph);
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

    /// The same for paragraphs that are folded to the same; without their tones, spaces and marks.
    private static long hashOfLetters(String paragraph) {
        long hash = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            int folding = FoldTable.of(paragraph.charAt(i));
            byte kind = FoldTable.kind(folding);
            if (kind == FoldTable.LETTER || kind == FoldTable.SINGLE) {
                hash = (hash ^ FoldTable.letter(folding)) * PRIME;
            }
        }
        return hash;
    }
}
