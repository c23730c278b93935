package io.tidings.text.topic.learned;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The terms that a model knows, each with how much it tells (the logarithm of the inverse document frequency, Spärck
/// Jones 1972). Immutable.
///
/// @param terms in a fixed order
/// @param rarities of each, in nats
record TermWeights(List<String> terms, List<Double> rarities, Map<String, Integer> places) {

    private static final int FEWEST_ARTICLES = 2;
    private static final int MOST_TERMS = 50_000;

    /// A term's place among the terms, and its weight in an article.
    record Weighted(int place, double weight) {}

    static TermWeights of(List<String> terms, List<Double> rarities) {
        var places = new HashMap<String, Integer>();
        for (int place = 0; place < terms.size(); place++) {
            places.put(terms.get(place), place);
        }
        return new TermWeights(List.copyOf(terms), List.copyOf(rarities), Map.copyOf(places));
    }

    /// The terms of several articles; of too many, those that most articles have.
    static TermWeights of(Collection<Map<String, Integer>> articles) {
        var articlesOf = new HashMap<String, Integer>();
        articles.forEach(counts -> counts.keySet().forEach(term -> articlesOf.merge(term, 1, Integer::sum)));
        var kept = articlesOf.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST_ARTICLES)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_TERMS)
                .toList();
        return of(
                kept.stream().map(Map.Entry::getKey).toList(),
                kept.stream()
                        .map(entry -> Math.log((articles.size() + 1.0) / entry.getValue()))
                        .toList());
    }

    /// An article as a vector of length 1 over the terms that are known, in their order; empty if it has none.
    List<Weighted> vector(Map<String, Integer> counts) {
        var vector = new ArrayList<Weighted>();
        double squares = 0;
        for (var entry : counts.entrySet()) {
            var place = places.get(entry.getKey());
            if (place != null) {
                double weight = (1 + Math.log(entry.getValue())) * rarities.get(place);
                squares += weight * weight;
                vector.add(new Weighted(place, weight));
            }
        }
        double length = Math.sqrt(squares);
        vector.replaceAll(term -> new Weighted(term.place(), length == 0 ? 0 : term.weight() / length));
        vector.sort(Comparator.comparingInt(Weighted::place));
        return List.copyOf(vector);
    }
}
