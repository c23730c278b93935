package io.tidings.ingest.schedule;

import io.tidings.ingest.schedule.Advice.Pace;
import io.tidings.news.SourceStatus;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a feed asks for, in its source's status: an answer without a feed does not repeat it. Pure.
public final class Paces {

    private Paces() {}

    /// What the feed asked for when it was read last.
    public static Pace of(SourceStatus.Builder status) {
        var live = status.getTimeToLiveMillis();
        var days = new HashSet<DayOfWeek>();
        status.getSkipDays().forEach(day -> days.add(DayOfWeek.of(day)));
        return new Pace(live == null ? null : Duration.ofMillis(live), new HashSet<>(status.getSkipHours()), days);
    }

    /// Keeps what the feed asks for.
    ///
    /// @param pace null where no feed was read
    public static void remember(@Nullable Pace pace, SourceStatus.Builder status) {
        if (pace != null) {
            var live = pace.timeToLive();
            status.setTimeToLiveMillis(live == null ? null : live.toMillis())
                    .setSkipHours(pace.skipHours().stream().sorted().toList())
                    .setSkipDays(List.copyOf(pace.skipDays().stream()
                            .map(DayOfWeek::getValue)
                            .sorted()
                            .toList()));
        }
    }
}
