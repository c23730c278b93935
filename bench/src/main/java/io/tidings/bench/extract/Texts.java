package io.tidings.bench.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// How alike two texts are: F1 over words (WCXB) and over four-word shingles (scrapinghub, Fundus).
final class Texts {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");
    private static final int SHINGLE = 4;

    /// @param precision share of what was found that is right
    /// @param recall share of what is right that was found
    record Score(double precision, double recall) {
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    private Texts() {}

    static Score words(String found, String truth) {
        return compare(bag(tokens(found.toLowerCase(Locale.ROOT))), bag(tokens(truth.toLowerCase(Locale.ROOT))));
    }

    static Score shingles(String found, String truth) {
        return compare(bag(shingled(tokens(found))), bag(shingled(tokens(truth))));
    }

    private static List<String> tokens(String text) {
        return WORD.matcher(text).results().map(m -> m.group()).toList();
    }

    private static List<String> shingled(List<String> tokens) {
        if (tokens.size() < SHINGLE) {
            return tokens.isEmpty() ? List.of() : List.of(String.join(" ", tokens));
        }
        var shingles = new ArrayList<String>();
        for (int i = 0; i + SHINGLE <= tokens.size(); i++) {
            shingles.add(String.join(" ", tokens.subList(i, i + SHINGLE)));
        }
        return shingles;
    }

    private static Map<String, Integer> bag(List<String> items) {
        var bag = new HashMap<String, Integer>();
        items.forEach(item -> bag.merge(item, 1, Integer::sum));
        return bag;
    }

    private static Score compare(Map<String, Integer> found, Map<String, Integer> truth) {
        long shared = found.entrySet().stream()
                .mapToLong(entry -> Math.min(entry.getValue(), truth.getOrDefault(entry.getKey(), 0)))
                .sum();
        long all = found.values().stream().mapToLong(Integer::intValue).sum();
        long right = truth.values().stream().mapToLong(Integer::intValue).sum();
        if (all == 0 && right == 0) {
            return new Score(1, 1);
        }
        return new Score(all == 0 ? 0 : shared / (double) all, right == 0 ? 0 : shared / (double) right);
    }
}
