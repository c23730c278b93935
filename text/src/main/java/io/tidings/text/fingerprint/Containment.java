package io.tidings.text.fingerprint;

import io.tidings.text.normalise.ComparableText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much of one text stands in another, measured on the texts themselves, and which passages these are: for checking
/// and explaining a verdict, not for searching.
///
/// Pure and thread-safe. Cost: linear in both texts, but for texts that repeat themselves.
public final class Containment {

    private Containment() {}

    /// The share of the first text's tokens that lie in passages of at least six tokens which stand in the second text
    /// too, from 0 to 1. Not symmetric.
    public static double of(ComparableText part, ComparableText whole) {
        int covered =
                passages(part, whole).stream().mapToInt(SharedPassage::tokens).sum();
        return part.size() == 0 ? 0 : (double) covered / part.size();
    }

    /// The passages of at least six tokens of the first text that stand in the second too, in the order of the first,
    /// not overlapping, each as long as possible.
    public static List<SharedPassage> passages(ComparableText text, ComparableText other) {
        var places = placesOf(other);
        var grams = Grams.of(text);
        var passages = new ArrayList<SharedPassage>();
        for (int i = 0; i < grams.length; ) {
            int best = 0;
            int bestFrom = 0;
            for (int place : places.getOrDefault(grams[i], List.of())) {
                int length = commonLength(text, i, other, place);
                if (length > best) {
                    best = length;
                    bestFrom = place;
                }
            }
            if (best >= Grams.TOKENS) {
                passages.add(new SharedPassage(text.passage(i, i + best), i, bestFrom, best));
                i += best;
            } else {
                i++;
            }
        }
        return passages;
    }

    private static Map<Long, List<Integer>> placesOf(ComparableText text) {
        var grams = Grams.of(text);
        Map<Long, List<Integer>> places = HashMap.newHashMap(grams.length);
        for (int i = 0; i < grams.length; i++) {
            places.computeIfAbsent(grams[i], _ -> new ArrayList<>(1)).add(i);
        }
        return places;
    }

    private static int commonLength(ComparableText a, int fromA, ComparableText b, int fromB) {
        int length = 0;
        while (fromA + length < a.size()
                && fromB + length < b.size()
                && a.tokenHash(fromA + length) == b.tokenHash(fromB + length)) {
            length++;
        }
        return length;
    }
}
