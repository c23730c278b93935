package io.tidings.bench.extract.train;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How much of each block of a page stands in the true text.
final class Alignment {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");
    private static final int SHINGLE = 4;

    private final Set<String> shingles = new HashSet<>();
    private final String running;
    private final Set<String> lines = new HashSet<>();
    private final int words;

    Alignment(String truth) {
        List<String> all = words(truth);
        words = all.size();
        running = " " + String.join(" ", all) + " ";
        for (int i = 0; i + SHINGLE <= all.size(); i++) {
            shingles.add(String.join(" ", all.subList(i, i + SHINGLE)));
        }
        truth.lines().forEach(line -> lines.add(String.join(" ", words(line))));
    }

    /// Words of the true text.
    int size() {
        return words;
    }

    /// @param words of a block
    /// @return 0 to 1; a block too short for a shingle has to be a line of its own, or counts half where it occurs
    double share(List<String> words) {
        if (words.size() < SHINGLE) {
            String whole = String.join(" ", words);
            return lines.contains(whole) ? 1 : running.contains(" " + whole + " ") ? 0.3 : 0;
        }
        int found = 0;
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            found += shingles.contains(String.join(" ", words.subList(i, i + SHINGLE))) ? 1 : 0;
        }
        return found / (double) (words.size() - SHINGLE + 1);
    }

    static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
