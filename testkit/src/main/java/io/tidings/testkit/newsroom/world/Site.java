package io.tidings.testkit.newsroom.world;

import java.time.Duration;

/// One source: a section of a site, with a feed of its own. Immutable.
///
/// @param source its number in the world, from 0
/// @param host number of the site that it belongs to
/// @param name for a person
/// @param language `vi` or `en`
/// @param period time between its stories on the average
/// @param phase share of a period that had passed at the beginning, below 1
public record Site(
        int source,
        int host,
        String name,
        String language,
        Format format,
        Temper temper,
        Duration period,
        double phase) {}
