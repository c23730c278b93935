package io.tidings.ingest.schedule;

import io.tidings.ingest.schedule.Advice.Pace;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// Hours and days in which a feed asks not to be read (RSS 0.91 and later, `skipHours` and `skipDays`, in UTC). Pure.
final class Skip {

    private static final int HOURS_A_WEEK = 7 * 24;

    private Skip() {}

    /// The first moment from this one on in which the feed may be read; this one where it says never.
    static Instant over(Instant at, Pace pace) {
        if (pace.skipHours().isEmpty() && pace.skipDays().isEmpty()) {
            return at;
        }
        var moment = at.atOffset(ZoneOffset.UTC);
        for (var hours = 0; hours <= HOURS_A_WEEK; hours++) {
            if (!pace.skipHours().contains(moment.getHour()) && !pace.skipDays().contains(moment.getDayOfWeek())) {
                return moment.toInstant();
            }
            moment = moment.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        }
        return at;
    }
}
