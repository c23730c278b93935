package io.tidings.testkit.newsroom.world;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// How the world is set up. Immutable; the same values make the same world.
///
/// @param seed of everything that is left to chance
/// @param sources how many there are, 1 to 4,000,000
/// @param sourcesPerHost how many of them share a host, at least 1
/// @param volumes stories a day
/// @param casting tempers
/// @param formats that are used, evenly
/// @param backlog stories that each source has at the beginning, at least 0
/// @param window most stories in a feed, at least 1
/// @param start when the newsroom opens
/// @param speed how much quicker time passes than it does outside, above 0; 1 is as in the world
public record World(
        long seed,
        int sources,
        int sourcesPerHost,
        Volumes volumes,
        Casting casting,
        List<Format> formats,
        int backlog,
        int window,
        Instant start,
        double speed) {

    private static final int MOST_SOURCES = 4_000_000;
    private static final double MILLIS_A_DAY = Duration.ofDays(1).toMillis();

    public World {
        require(sources >= 1 && sources <= MOST_SOURCES, "sources", sources);
        require(sourcesPerHost >= 1, "sources of a host", sourcesPerHost);
        require(backlog >= 0, "stories at the beginning", backlog);
        require(window >= 1, "stories in a feed", window);
        require(speed > 0, "speed", speed);
        formats = List.copyOf(formats);
        require(!formats.isEmpty(), "formats", "none");
    }

    /// A small world in which nothing happens by itself within an hour: every source steady, five stories each.
    public static World quiet(long seed, int sources, Instant start) {
        return new World(
                seed,
                sources,
                1,
                Volumes.constant(0.01),
                Casting.all(Temper.STEADY),
                List.of(Format.values()),
                5,
                30,
                start,
                1);
    }

    /// The world with other tempers.
    public World cast(Casting other) {
        return new World(seed, sources, sourcesPerHost, volumes, other, formats, backlog, window, start, speed);
    }

    /// The world in which each source publishes once in this time, as the clock outside goes.
    public World every(Duration period) {
        var constant = Volumes.constant(MILLIS_A_DAY / period.toMillis());
        return new World(seed, sources, sourcesPerHost, constant, casting, formats, backlog, window, start, 1);
    }

    /// The world with these feeds.
    public World written(List<Format> in, int stories, int shown) {
        return new World(seed, sources, sourcesPerHost, volumes, casting, in, stories, shown, start, speed);
    }

    /// The world with so many sources on each host.
    public World sharing(int sourcesOfAHost) {
        return new World(seed, sources, sourcesOfAHost, volumes, casting, formats, backlog, window, start, speed);
    }

    /// How many hosts there are.
    public int hosts() {
        return (sources + sourcesPerHost - 1) / sourcesPerHost;
    }

    private static void require(boolean holds, String what, Object found) {
        if (!holds) {
            throw new IllegalArgumentException("a world cannot have this number of " + what + ": " + found);
        }
    }
}
