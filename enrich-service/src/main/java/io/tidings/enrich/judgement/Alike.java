package io.tidings.enrich.judgement;

import io.tidings.enrich.judgement.Verdict.Repeats;
import io.tidings.news.Relation;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// Two articles that resemble each other, seen from one of them. Immutable.
///
/// @param other the other one
/// @param relation what the later of the two is to the earlier
/// @param similarity 0 to 1
/// @param by the person who has said that they are the same; null where it was measured alone
public record Alike(
        Member other,
        Relation relation,
        double similarity,
        @Nullable String by) {

    /// As it was measured.
    public Alike(Member other, Relation relation, double similarity) {
        this(other, relation, similarity, null);
    }

    /// The best ground for a verdict first: what people say, then exact before near before derived, then the more
    /// similar, then the earlier.
    static final Comparator<Alike> BEST_FIRST = Comparator.<Alike, Boolean>comparing(alike -> !alike.isRuled())
            .thenComparing(Alike::relation)
            .thenComparing(Comparator.comparingDouble(Alike::similarity).reversed())
            .thenComparing(alike -> alike.other().seniority());

    /// Whether a person has said so.
    boolean isRuled() {
        return by != null;
    }

    /// The verdict on the later one, if the other is the original.
    Repeats verdict() {
        return new Repeats(other.id(), relation, similarity, by);
    }
}
