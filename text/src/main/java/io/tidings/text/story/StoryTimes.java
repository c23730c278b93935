package io.tidings.text.story;

import java.time.Duration;

/// How long stories live. Immutable.
///
/// @param open a story is closed when nothing has been published on it for so long
/// @param kept an article is known for so long after its arrival
public record StoryTimes(Duration open, Duration kept) {

    public StoryTimes {
        if (!open.isPositive() || !kept.isPositive()) {
            throw new IllegalArgumentException("open and kept must be positive times, not " + open + " and " + kept);
        }
    }

    /// Three days; and a month and a half, so that what comes a month late still meets what it is like.
    public static StoryTimes defaults() {
        return new StoryTimes(Duration.ofDays(3), Duration.ofDays(45));
    }
}
