package io.tidings.text.story;

/// How likeness fades with the time between two publications: `1 / (1 + time / fading)`, and the mean of that where one
/// or both are only known to lie within a time. Pure.
///
/// @param fading milliseconds after which a half is left, positive
record Fading(double fading) {

    /// @param millis between the two publications
    double remaining(double millis) {
        return 1 / (1 + Math.abs(millis) / fading);
    }

    /// The same whichever of the two is first. Each was published at its time or, with doubt, at most so long before
    /// it.
    double remaining(long one, long oneDoubt, long other, long otherDoubt) {
        double apart = (double) one - other;
        if (oneDoubt == 0 && otherDoubt == 0) {
            return remaining(apart);
        }
        if (oneDoubt == 0) {
            return (once(-apart) - once(-apart - otherDoubt)) / otherDoubt;
        }
        if (otherDoubt == 0) {
            return (once(apart) - once(apart - oneDoubt)) / oneDoubt;
        }
        double crosswise = twice(apart + otherDoubt) + twice(apart - oneDoubt);
        double level = twice(apart) + twice(apart + otherDoubt - oneDoubt);
        return (crosswise - level) / ((double) oneDoubt * otherDoubt);
    }

    /// Integral of `remaining` from 0.
    private double once(double millis) {
        return Math.signum(millis) * fading * Math.log1p(Math.abs(millis) / fading);
    }

    /// Integral of `once` from 0.
    private double twice(double millis) {
        double far = Math.abs(millis);
        return fading * ((far + fading) * Math.log1p(far / fading) - far);
    }
}
