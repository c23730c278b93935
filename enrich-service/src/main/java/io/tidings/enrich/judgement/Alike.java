package io.tidings.enrich.judgement;

import io.tidings.enrich.judgement.Verdict.Repeats;
import io.tidings.news.Relation;
import java.util.Comparator;

/// Two articles that resemble each other, seen from one of them. Immutable.
///
/// @param other the other one
/// @param relation what the later of the two is to the earlier
/// @param similarity 0 to 1
public record Alike(Member other, Relation relation, double similarity) {

    /// The best ground for a verdict first: exact before near before derived, then the more similar, then the earlier.
    static final Comparator<Alike> BEST_FIRST = Comparator.comparing(Alike::relation)
            .thenComparing(Comparator.comparingDouble(Alike::similarity).reversed())
            .thenComparing(alike -> alike.other().seniority());

    /// The verdict on the later one, if the other is the original.
    Repeats verdict() {
        return new Repeats(other.id(), relation, similarity);
    }
}
