package io.tidings.text.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Where terms stand, on the heap: some 70 bytes a posting. Not thread-safe.
final class Postings {

    private static final Comparator<Posting> BY_TIME =
            Comparator.comparingLong(Posting::time).thenComparing(Posting::articleId);

    private final Map<Integer, TreeSet<Posting>> postings = new HashMap<>();

    /// Where a term stands.
    ///
    /// @param weight of the term in the article, 0 to 1
    record Posting(String articleId, long time, double weight) {}

    /// Where a term stands in articles published not further from a time than that.
    ///
    /// @param most at most so many, the nearest in time
    Collection<Posting> around(int term, long time, long reach, int most) {
        var there = postings.get(term);
        if (there == null) {
            return List.of();
        }
        var pivot = new Posting("", time, 0);
        var later = there.tailSet(pivot, true).iterator();
        var earlier = there.headSet(pivot, false).descendingIterator();
        var next = next(later);
        var last = next(earlier);
        var found = new ArrayList<Posting>();
        while (found.size() < most) {
            boolean takeNext = next != null && (last == null || next.time() - time <= time - last.time());
            var nearest = takeNext ? next : last;
            if (nearest == null || Math.abs(nearest.time() - time) > reach) {
                return found;
            }
            found.add(nearest);
            if (takeNext) {
                next = next(later);
            } else {
                last = next(earlier);
            }
        }
        return found;
    }

    private static @Nullable Posting next(Iterator<Posting> postings) {
        return postings.hasNext() ? postings.next() : null;
    }

    void add(int term, Posting posting) {
        postings.computeIfAbsent(term, _ -> new TreeSet<>(BY_TIME)).add(posting);
    }

    void remove(int term, Posting posting) {
        var there = postings.get(term);
        if (there != null && there.remove(posting) && there.isEmpty()) {
            postings.remove(term);
        }
    }
}
