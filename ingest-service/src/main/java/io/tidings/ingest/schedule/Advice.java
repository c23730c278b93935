package io.tidings.ingest.schedule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an answer says about when to ask again, and where. Immutable.
///
/// @param movedTo where the address has moved for good; null where it has not
/// @param freshFor how long the answer stays good (`Cache-Control`, RFC 9111); null where it does not say
/// @param pace what the feed itself asks for; null where no feed was read
public record Advice(
        @Nullable String movedTo,
        @Nullable Duration freshFor,
        @Nullable Pace pace) {

    /// Nothing.
    public static final Advice NONE = new Advice(null, null, null);

    /// What a feed asks for in its head.
    ///
    /// @param timeToLive RSS's `ttl`; null where it says nothing
    /// @param skipHours hours of the day in UTC, 0 to 23, in which it is not to be read
    /// @param skipDays days in UTC on which it is not to be read
    public record Pace(@Nullable Duration timeToLive, Set<Integer> skipHours, Set<DayOfWeek> skipDays) {

        /// Nothing.
        public static final Pace FREE = new Pace(null, Set.of(), Set.of());

        public Pace {
            skipHours = Set.copyOf(skipHours);
            skipDays = Set.copyOf(skipDays);
        }
    }

    /// The same with what the feed asks for.
    public Advice with(Pace feedPace) {
        return new Advice(movedTo, freshFor, feedPace);
    }
}
