package io.tidings.text.language;

import java.util.HashSet;
import java.util.Set;

/// Vietnamese without its marks, as some write it: every syllable is one of few beginnings and one of few rhymes, and
/// nearly every word is a syllable.
final class VietnameseSyllables {

    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST_SYLLABLE = 7;

    private final Set<String> syllables = new HashSet<>();

    /// Reads `vietnamese-syllables.txt`: beginnings in the first line, rhymes in the second.
    VietnameseSyllables() {
        var lines = WordList.lines("vietnamese-syllables.txt");
        for (var onset : ("- " + lines.get(0)).split(" ")) {
            for (var rhyme : lines.get(1).split(" ")) {
                syllables.add((onset.equals("-") ? "" : onset) + rhyme);
            }
        }
    }

    /// The share of the sample's words that can be Vietnamese syllables without their marks, from 0 to 1; 0 for fewer
    /// than four words.
    double share(Sample sample) {
        int words = 0;
        int matching = 0;
        int start = 1;
        for (int i = 1; i < sample.length(); i++) {
            if (sample.at(i) == ' ') {
                words++;
                matching += isSyllable(sample, start, i) ? 1 : 0;
                start = i + 1;
            }
        }
        return words < FEWEST_WORDS ? 0 : (double) matching / words;
    }

    private boolean isSyllable(Sample sample, int start, int end) {
        if (end - start > LONGEST_SYLLABLE) {
            return false;
        }
        var word = new StringBuilder(LONGEST_SYLLABLE);
        for (int i = start; i < end; i++) {
            word.append(sample.at(i));
        }
        return syllables.contains(word.toString());
    }
}
