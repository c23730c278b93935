package io.tidings.bench;

import java.util.Arrays;

/// What several rounds of one measurement gave; all three are the same for what does not vary.
public record Spread(double median, double min, double max) {

    /// @param rounds at least one
    public static Spread of(double... rounds) {
        var sorted = rounds.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }
}
