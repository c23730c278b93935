package io.tidings.text.keyword;

import io.tidings.text.entity.WordList;
import io.tidings.text.token.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/// Picks the phrases that a text keeps coming back to: two to four words (in Vietnamese: syllables) without function
/// words
/// at their ends, said at least twice. What a chosen phrase covers does not count for another, so that *đàm phán* and
/// *hòa bình* leave nothing for *phán hòa*. Immutable and thread-safe.
public final class KeywordFinder {

    private static final int LONGEST = 4;
    private static final int MOST = 8;
    private static final int LEAST_COUNT = 2;
    private static final double IN_TITLE = 2.0;
    /// Two words said twice outweigh one of them said three times.
    private static final double LENGTH_POWER = 0.8;
    private static final int SHORTEST_SINGLE = 5;
    /// Phrases looked at more closely; the rest are too light to be chosen.
    private static final int CANDIDATES = 60;

    private static final Comparator<Candidate> BY_WEIGHT = Comparator.comparingDouble(
                    (Candidate candidate) -> -candidate.mostWeight)
            .thenComparingInt(candidate -> candidate.starts[0])
            .thenComparingInt(candidate -> candidate.words);

    private final Set<String> functionWords;

    /// Reads the lists of function words.
    public KeywordFinder() {
        var words = new HashSet<String>(WordList.words("stopwords-vi.txt"));
        words.addAll(WordList.words("stopwords-en.txt"));
        functionWords = Set.copyOf(words);
    }

    /// At most eight keywords, the weightiest first, in lower case.
    ///
    /// @param titleEnd the token after the title's last; 0 if there is none
    /// @param language ISO 639 code; single words are keywords only where they are words, not syllables
    /// @param taken tokens that belong to something else, such as names
    public List<String> find(Tokens tokens, int titleEnd, String language, IntPredicate taken) {
        int fewestWords = language.equals("vi") ? 2 : 1;
        boolean[] free = new boolean[tokens.size()];
        int[] count = new int[tokens.forms()];
        for (int token = 0; token < free.length; token++) {
            free[token] = tokens.isWord(token) && !taken.test(token);
            count[tokens.form(token)] += free[token] ? 1 : 0;
        }
        boolean[] repeated = new boolean[count.length];
        for (int form = 0; form < count.length; form++) {
            String word = tokens.formText(form);
            repeated[form] = count[form] >= LEAST_COUNT && word.length() > 1 && !functionWords.contains(word);
        }
        boolean[] open = new boolean[free.length];
        for (int token = 0; token < free.length; token++) {
            open[token] = free[token] && repeated[tokens.form(token)];
        }
        List<Candidate> candidates = candidates(tokens, fewestWords, open);
        var chosen = new ArrayList<String>();
        while (chosen.size() < MOST) {
            Candidate best = null;
            double bestScore = 0;
            for (Candidate candidate : candidates) {
                double score = candidate.score(free, titleEnd);
                if (score > bestScore) {
                    best = candidate;
                    bestScore = score;
                }
            }
            if (best == null) {
                break;
            }
            chosen.add(phrase(tokens, best.starts[0], best.words));
            best.cover(free);
        }
        return List.copyOf(chosen);
    }

    private static List<Candidate> candidates(Tokens tokens, int fewestWords, boolean[] open) {
        return RepeatedPhrases.of(tokens, open, fewestWords, LONGEST, SHORTEST_SINGLE).stream()
                .map(Candidate::new)
                .sorted(BY_WEIGHT)
                .limit(CANDIDATES)
                .toList();
    }

    private static String phrase(Tokens tokens, int from, int words) {
        var phrase = new StringBuilder(tokens.folded(from));
        for (int token = from + 1; token < from + words; token++) {
            phrase.append(' ').append(tokens.folded(token));
        }
        return phrase.toString();
    }

    private static final class Candidate {
        private final int words;
        private final int[] starts;
        private final double lengthWeight;
        private final double mostWeight;

        Candidate(RepeatedPhrases.Phrase phrase) {
            words = phrase.words();
            starts = phrase.starts();
            lengthWeight = Math.pow(words, LENGTH_POWER);
            mostWeight = weight(starts.length);
        }

        double score(boolean[] free, int titleEnd) {
            int count = 0;
            boolean inTitle = false;
            for (int start : starts) {
                if (isFree(free, start)) {
                    count++;
                    inTitle |= start < titleEnd;
                }
            }
            return count < LEAST_COUNT ? 0 : weight(count) * (inTitle ? IN_TITLE : 1);
        }

        void cover(boolean[] free) {
            for (int start : starts) {
                for (int token = start; token < start + words; token++) {
                    free[token] = false;
                }
            }
        }

        private double weight(int count) {
            return (count - 0.5) * lengthWeight;
        }

        private boolean isFree(boolean[] free, int start) {
            for (int token = start; token < start + words; token++) {
                if (!free[token]) {
                    return false;
                }
            }
            return true;
        }
    }
}
