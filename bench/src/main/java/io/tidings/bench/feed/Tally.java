package io.tidings.bench.feed;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Fields that gofeed expects and a reader met, apart by whether the contract has them. For one thread.
final class Tally {

    private final String reader;
    private final Predicate<String> counted;
    private final PrintWriter missed;

    /// What gofeed expects and no field of ours holds, and how often.
    final Map<String, Integer> unmapped = new TreeMap<>();

    int expected;
    int met;
    int beyondExpected;
    int beyondMet;

    /// @param counted the fields that count, by their names in [Facts]
    /// @param missed takes every field that was missed, with what was got instead
    Tally(String reader, Predicate<String> counted, PrintWriter missed) {
        this.reader = reader;
        this.counted = counted;
        this.missed = missed;
    }

    void add(FeedCase feed, Facts got) {
        var expectations = GofeedExpectations.of(feed.path(), feed.expected());
        expectations.unmapped.forEach((name, times) -> unmapped.merge(name, times, Integer::sum));
        expectations.facts.values.forEach((field, value) -> {
            if (counted.test(field)) {
                count(feed.path(), field, value, got.values.getOrDefault(field, ""));
            }
        });
    }

    double share() {
        return met / (double) Math.max(1, expected);
    }

    private void count(String path, String field, String value, String got) {
        boolean same = value.equals(got);
        if (field.startsWith("beyond.")) {
            beyondExpected++;
            beyondMet += same ? 1 : 0;
        } else {
            expected++;
            met += same ? 1 : 0;
        }
        if (!same) {
            missed.printf("%s\t%s\t%s%n  expected %s%n  got      %s%n", reader, path, field, value, got);
        }
    }
}
