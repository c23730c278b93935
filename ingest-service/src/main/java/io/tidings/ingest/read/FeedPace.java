package io.tidings.ingest.read;

import io.tidings.extract.feed.FeedHead;
import io.tidings.ingest.schedule.Advice.Pace;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a feed's head says about when to read it again: `ttl`, `skipHours` and `skipDays` of RSS. The syndication
/// module of RDF (`updatePeriod`) is passed over: widespread software states it without anybody meaning it. Pure.
final class FeedPace {

    private static final int MOST_MINUTES = 7 * 24 * 60;

    /// Feeds that skip nearly everything are feeds whose author has misread the word.
    private static final int MOST_HOURS = 23;

    private static final int MOST_DAYS = 6;

    private FeedPace() {}

    /// As far as it can be believed.
    static Pace of(FeedHead head) {
        return new Pace(
                timeToLive(head.minutesToLive()),
                head.skipHours().size() > MOST_HOURS ? Set.of() : head.skipHours(),
                head.skipDays().size() > MOST_DAYS ? Set.of() : head.skipDays());
    }

    private static @Nullable Duration timeToLive(int minutes) {
        return minutes <= 0 ? null : Duration.ofMinutes(Math.min(minutes, MOST_MINUTES));
    }
}
