package io.tidings.enrich;

import static io.tidings.runtime.config.Config.orElse;
import static io.tidings.runtime.config.Config.require;

import io.tidings.text.story.StorySettings;
import io.tidings.text.story.StoryTimes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// When articles are one story. Immutable.
///
/// @param likeness least mean likeness of the articles of two groups that become one story, 0.01 to 1, default 0.1;
/// key
///     `stories.likeness`
/// @param cohesion two groups of several articles each become one story only if they are at least this much as like
/// each
///     other as each is in itself, 0 to 1, default 0.6; key `stories.cohesion`
/// @param open a story is closed when nothing has been published on it for so long, an hour to 30 days, default 3 days;
///     key `stories.open`
/// @param kept an article can be joined for so long after it was seen, a day to a year, default 45 days; key
///     `stories.kept`
public record StoryConfig(Double likeness, Double cohesion, Duration open, Duration kept) {

    private static final double LEAST_LIKENESS = 0.01;
    private static final Duration SHORTEST_OPEN = Duration.ofHours(1);
    private static final Duration LONGEST_OPEN = Duration.ofDays(30);
    private static final Duration SHORTEST_KEPT = Duration.ofDays(1);
    private static final Duration LONGEST_KEPT = Duration.ofDays(366);

    public StoryConfig(
            @Nullable Double likeness, @Nullable Double cohesion, @Nullable Duration open, @Nullable Duration kept) {
        var settings = StorySettings.defaults();
        var times = StoryTimes.defaults();
        this.likeness = orElse(likeness, settings.likeness());
        this.cohesion = orElse(cohesion, settings.cohesion());
        this.open = orElse(open, times.open());
        this.kept = orElse(kept, times.kept());
        require(this.likeness >= LEAST_LIKENESS && this.likeness <= 1, "stories.likeness", likeness, "0.01 to 1");
        require(this.cohesion >= 0 && this.cohesion <= 1, "stories.cohesion", cohesion, "0 to 1");
        require(isWithin(this.open, SHORTEST_OPEN, LONGEST_OPEN), "stories.open", open, "an hour to 30 days, e.g. 3d");
        require(isWithin(this.kept, SHORTEST_KEPT, LONGEST_KEPT), "stories.kept", kept, "a day to a year, e.g. 45d");
    }

    /// The defaults, as measured.
    public static StoryConfig defaults() {
        return new StoryConfig(null, null, null, null);
    }

    /// When articles are one story.
    public StorySettings settings() {
        var defaults = StorySettings.defaults();
        return new StorySettings(likeness, cohesion, defaults.fading(), defaults.neighbourhood(), defaults.telling());
    }

    /// How long stories live.
    public StoryTimes times() {
        return new StoryTimes(open, kept);
    }

    private static boolean isWithin(Duration duration, Duration least, Duration most) {
        return duration.compareTo(least) >= 0 && duration.compareTo(most) <= 0;
    }
}
