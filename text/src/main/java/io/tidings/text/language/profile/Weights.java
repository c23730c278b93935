package io.tidings.text.language.profile;

import java.util.HashMap;
import java.util.Map;

/// Turns one language's counts into weights that are simply added up over a text.
///
/// A language model with back-off (*stupid backoff*, Brants and others 2007) gives a letter the probability it has
/// after the longest known context. The weight of an n-gram is what its longer context changes against the shorter
/// ones; so the sum of the weights of all n-grams that end in a letter is the letter's score, and an n-gram that
/// changes little or is rare can be left out (entropy pruning, Stolcke 1998).
final class Weights {

    /// What a letter counts that the language does not have.
    private static final double FLOOR = -12;
    private static final double BACK_OFF = Math.log(0.4);
    /// Expected change of score per letter of running text below which an n-gram is left out.
    private static final double LEAST_EFFECT = 4e-6;

    private Weights() {}

    /// N-gram → weight, in natural logarithms above [#FLOOR].
    static Map<String, Double> of(NgramCounts counts) {
        var joint = counts.joint();
        Map<String, Double> weights = new HashMap<>();
        for (var ngrams : counts.byLength()) {
            ngrams.forEach((ngram, conditional) -> {
                double weight = Math.max(conditional, FLOOR) - withShorterContext(counts, ngram);
                boolean single = ngram.length() == 1;
                if (single || Math.exp(joint.getOrDefault(ngram, FLOOR)) * Math.abs(weight) > LEAST_EFFECT) {
                    weights.put(ngram, weight);
                }
            });
        }
        return weights;
    }

    private static double withShorterContext(NgramCounts counts, String ngram) {
        double penalty = 0;
        for (int from = 1; from < ngram.length(); from++) {
            penalty += BACK_OFF;
            var known = counts.byLength().get(ngram.length() - from - 1).get(ngram.substring(from));
            if (known != null) {
                return Math.max(known, FLOOR) + penalty;
            }
        }
        return FLOOR + penalty;
    }
}
