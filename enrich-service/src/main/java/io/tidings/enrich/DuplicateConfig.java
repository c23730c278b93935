package io.tidings.enrich;

import static io.tidings.runtime.config.Config.orElse;
import static io.tidings.runtime.config.Config.require;

import io.tidings.enrich.duplicates.LaneWindow;
import io.tidings.enrich.judgement.Likeness;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What counts as a duplicate. Immutable.
///
/// @param near least estimated Jaccard similarity for *near*, 0.3 to 1, default 0.5; key `duplicates.near`
/// @param contained least share of the shorter article's passages that stand in the other too for *derived*, 0.05 to 1,
/// default
///     0.07; key `duplicates.contained`
/// @param window articles published further apart are not compared, an hour to a year, default 30 days; key
///     `duplicates.window`
/// @param late articles that come no later than this after their publication are judged as if they had come in time,
/// default 30
///     days; state is kept for `window` and `late` together; key `duplicates.late`
public record DuplicateConfig(Double near, Double contained, Duration window, Duration late) {

    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(366);
    /// Below this the bands of the sketches do not find what is alike.
    private static final double LEAST_NEAR = 0.3;

    private static final double LEAST_CONTAINED = 0.05;

    public DuplicateConfig(
            @Nullable Double near, @Nullable Double contained, @Nullable Duration window, @Nullable Duration late) {
        this.near = orElse(near, 0.5);
        this.contained = orElse(contained, 0.07);
        this.window = orElse(window, Duration.ofDays(30));
        this.late = orElse(late, Duration.ofDays(30));
        require(this.near >= LEAST_NEAR && this.near <= 1, "duplicates.near", near, "0.3 to 1");
        require(
                this.contained >= LEAST_CONTAINED && this.contained <= 1,
                "duplicates.contained",
                contained,
                "0.05 to 1");
        require(isLong(this.window), "duplicates.window", window, "an hour to a year, e.g. 30d");
        require(
                !this.late.isNegative() && this.late.compareTo(LONGEST) <= 0,
                "duplicates.late",
                late,
                "zero to a year, e.g. 30d");
    }

    /// The defaults.
    public static DuplicateConfig defaults() {
        return new DuplicateConfig(null, null, null, null);
    }

    /// When two articles count as alike.
    public Likeness likeness() {
        return new Likeness(near, contained, window);
    }

    /// How much of the past a lane keeps.
    public LaneWindow laneWindow() {
        return new LaneWindow(window, late);
    }

    private static boolean isLong(Duration duration) {
        return duration.compareTo(SHORTEST) >= 0 && duration.compareTo(LONGEST) <= 0;
    }
}
