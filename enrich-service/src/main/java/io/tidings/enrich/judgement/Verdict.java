package io.tidings.enrich.judgement;

import io.tidings.news.Relation;
import org.jspecify.annotations.Nullable;

/// How an article stands to those published before it. Immutable.
public sealed interface Verdict {

    /// It repeats no original.
    record Original() implements Verdict {}

    /// It repeats an original.
    ///
    /// @param of the original's article id
    /// @param relation how they resemble each other
    /// @param similarity 0 to 1, see `Duplicate.similarity`
    /// @param by the person who has said so; null where it was measured alone
    record Repeats(
            String of,
            Relation relation,
            double similarity,
            @Nullable String by) implements Verdict {

        /// As it was measured.
        public Repeats(String of, Relation relation, double similarity) {
            this(of, relation, similarity, null);
        }
    }

    /// That it repeats no original.
    static Verdict original() {
        return new Original();
    }

    /// Whether it repeats the given article.
    default boolean repeats(String articleId) {
        return this instanceof Repeats repeats && repeats.of().equals(articleId);
    }
}
