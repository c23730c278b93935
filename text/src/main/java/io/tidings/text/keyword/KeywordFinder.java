package io.tidings.text.keyword;

import io.tidings.text.entity.WordList;
import io.tidings.text.token.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Picks the phrases that a text keeps coming back to: two to four words (in Vietnamese: syllables) without function
/// words
/// at their ends, repeated, the longer before the shorter, those in the title first. Immutable and thread-safe.
public final class KeywordFinder {

    private static final int LONGEST = 4;
    private static final int MOST = 8;
    private static final double IN_TITLE = 2.0;
    private static final int SHORTEST_SINGLE = 5;

    private final Set<String> functionWords;

    /// Reads the lists of function words.
    public KeywordFinder() {
        var words = new HashSet<String>(WordList.words("stopwords-vi.txt"));
        words.addAll(WordList.words("stopwords-en.txt"));
        functionWords = Set.copyOf(words);
    }

    private record Candidate(String phrase, int words, int first, int count, double score) {}

    /// At most eight keywords, the weightiest first, in lower case; equals in order of appearance.
    ///
    /// @param titleEnd the token after the title's last; 0 if there is none
    /// @param taken phrases that stand elsewhere in the result (names); in lower case
    public List<String> find(Tokens tokens, int titleEnd, Set<String> taken) {
        Map<String, int[]> counts = count(tokens);
        var candidates = new ArrayList<Candidate>();
        counts.forEach((phrase, count) -> {
            boolean inTitle = count[1] < titleEnd;
            if (count[0] >= 2
                    && !taken.contains(phrase)
                    && (count[2] > 1 || (phrase.length() >= SHORTEST_SINGLE && tokens.size() > 0 && count[3] == 0))) {
                double score = (count[0] - 0.5) * Math.sqrt(count[2]) * (inTitle ? IN_TITLE : 1);
                candidates.add(new Candidate(phrase, count[2], count[1], count[0], score));
            }
        });
        candidates.sort(
                Comparator.comparingDouble((Candidate one) -> -one.score()).thenComparingInt(Candidate::first));
        var chosen = new ArrayList<Candidate>();
        for (Candidate candidate : candidates) {
            if (chosen.size() < MOST && chosen.stream().noneMatch(one -> overlaps(one.phrase(), candidate.phrase()))) {
                chosen.add(candidate);
            }
        }
        return chosen.stream().map(Candidate::phrase).toList();
    }

    /// Per phrase: how often, first token, words, whether a Vietnamese single syllable.
    private Map<String, int[]> count(Tokens tokens) {
        var counts = new HashMap<String, int[]>();
        for (int from = 0; from < tokens.size(); from++) {
            if (!opens(tokens, from)) {
                continue;
            }
            for (int to = from + 1; to <= from + LONGEST && to <= tokens.size(); to++) {
                if (!tokens.isWord(to - 1) || (to - 1 > from && !joined(tokens, to - 1))) {
                    break;
                }
                if (opens(tokens, to - 1)) {
                    int first = from;
                    int words = to - from;
                    int single = words == 1 ? 1 : 0;
                    String phrase = words == 1 ? tokens.folded(from) : phrase(tokens, from, to);
                    counts.computeIfAbsent(phrase, _ -> new int[] {0, first, words, single})[0]++;
                }
            }
        }
        return counts;
    }

    private static String phrase(Tokens tokens, int from, int to) {
        var phrase = new StringBuilder(tokens.folded(from));
        for (int token = from + 1; token < to; token++) {
            phrase.append(' ').append(tokens.folded(token));
        }
        return phrase.toString();
    }

    private boolean opens(Tokens tokens, int token) {
        return tokens.isWord(token)
                && !functionWords.contains(tokens.folded(token))
                && tokens.folded(token).length() > 1;
    }

    private static boolean joined(Tokens tokens, int token) {
        return !tokens.startsSentence(token) && !tokens.isMark(token - 1);
    }

    private static boolean overlaps(String one, String other) {
        return (' ' + one + ' ').contains(' ' + other + ' ') || (' ' + other + ' ').contains(' ' + one + ' ');
    }
}
