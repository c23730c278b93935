package io.tidings.bench.text.annotation;

/// Right, wrong and missing, counted together over all articles. For one thread.
final class Tally {

    private int right;
    private int wrong;
    private int missing;

    void right() {
        right++;
    }

    void wrong() {
        wrong++;
    }

    void missing() {
        missing++;
    }

    /// Share of what was found that is right; 1 where nothing was found.
    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /// Share of what was wanted that was found; 1 where nothing was wanted.
    double recall() {
        return right + missing == 0 ? 1 : (double) right / (right + missing);
    }

    double f1() {
        return 2.0 * right / Math.max(1, 2 * right + wrong + missing);
    }
}
