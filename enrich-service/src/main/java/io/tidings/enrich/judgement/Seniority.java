package io.tidings.enrich.judgement;

import java.util.Comparator;

/// An article's place in the order of publication, the same wherever and whenever it is looked at. Immutable.
///
/// @param time first publication, else when it was seen; milliseconds since 1970
/// @param turn decides between equal times, as they are where a publisher states days only: the first seen is the
/// earlier
///     ([Turn])
/// @param articleId decides between those that are equal in all else: the smaller is the earlier
public record Seniority(long time, long turn, String articleId) implements Comparable<Seniority> {

    private static final Comparator<Seniority> EARLIER_FIRST = Comparator.comparingLong(Seniority::time)
            .thenComparingLong(Seniority::turn)
            .thenComparing(Seniority::articleId);

    /// Whether this one was published before the other.
    public boolean isBefore(Seniority other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Seniority other) {
        return EARLIER_FIRST.compare(this, other);
    }
}
