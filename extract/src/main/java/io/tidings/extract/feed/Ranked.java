package io.tidings.extract.feed;

import org.jspecify.annotations.Nullable;

/// A field that several elements can fill, some better than others.
///
/// The smaller rank wins; among equals the first.
final class Ranked<T> {

    private @Nullable T value;
    private int rank = Integer.MAX_VALUE;

    void offer(@Nullable T candidate, int candidateRank) {
        if (candidate != null && candidateRank < rank) {
            value = candidate;
            rank = candidateRank;
        }
    }

    /// As [#offer], but among equals the last wins.
    void offerLast(@Nullable T candidate, int candidateRank) {
        if (candidate != null && candidateRank <= rank) {
            value = candidate;
            rank = candidateRank;
        }
    }

    boolean isEmpty() {
        return value == null;
    }

    @Nullable
    T get() {
        return value;
    }
}
