package io.tidings.extract.plain;

import java.util.List;

/// Whether the first line of a text is its headline.
final class Headline {

    private static final int MOST_CHARACTERS = 220;
    private static final int MOST_WORDS = 32;
    private static final String NO_HEADLINE_END = ".…;:,。；：，।";

    private Headline() {}

    /// A headline is short, does not end as a sentence does, and something longer follows.
    static boolean is(String line, List<String> following) {
        int words = line.split(" ").length;
        boolean headed = line.length() <= MOST_CHARACTERS && words <= MOST_WORDS && (words >= 2 || line.length() >= 6);
        if (!headed || NO_HEADLINE_END.indexOf(line.charAt(line.length() - 1)) >= 0 || !startsLikeOne(line)) {
            return false;
        }
        return following.stream().anyMatch(other -> other.length() > line.length());
    }

    private static boolean startsLikeOne(String line) {
        int first = line.codePointAt(0);
        return !Character.isLowerCase(first) && "-–*•+".indexOf(first) < 0;
    }
}
