package io.tidings.text.story;

import java.time.Duration;

/// When articles are one story. Immutable.
///
/// @param likeness least mean likeness of the articles of two groups that become one, above 0 to 1
/// @param cohesion two groups of several articles each become one only if they are at least this much as like each
/// other
///     as each is in itself, 0 to 1: parts of one event are, two events of one topic are not
/// @param fading the time after which the likeness of two articles has halved; positive
/// @param neighbourhood most articles that are grouped anew at an arrival, at least 2: bounds the work
/// @param telling fewest articles of a language that can tell which of its terms tell little, at least 1
public record StorySettings(double likeness, double cohesion, Duration fading, int neighbourhood, int telling) {

    private static final Duration FADING = Duration.ofDays(4);

    public StorySettings {
        if (!(likeness > 0 && likeness <= 1)) {
            throw new IllegalArgumentException("likeness must be above 0 and at most 1, not " + likeness);
        }
        if (!(cohesion >= 0 && cohesion <= 1)) {
            throw new IllegalArgumentException("cohesion must be 0 to 1, not " + cohesion);
        }
        if (!fading.isPositive()) {
            throw new IllegalArgumentException("fading must be a positive time, not " + fading);
        }
        if (neighbourhood < 2) {
            throw new IllegalArgumentException("neighbourhood must be at least 2, not " + neighbourhood);
        }
        if (telling < 1) {
            throw new IllegalArgumentException("telling must be at least 1, not " + telling);
        }
    }

    /// As measured on Vietnamese news (`./tidings bench stories`).
    public static StorySettings defaults() {
        return new StorySettings(0.1, 0.6, FADING, 96, 1_000);
    }

    /// How much of a likeness time leaves to two articles: 1 where they were published at once, a half after [#fading],
    /// a third after twice that. Where a publication is not known, the mean over the times that it may have had.
    /// Symmetric.
    public double remaining(StoryArticle one, StoryArticle other) {
        return fadingOf().remaining(one.time(), one.doubt(), other.time(), other.doubt());
    }

    Fading fadingOf() {
        return new Fading(fading.toMillis());
    }
}
