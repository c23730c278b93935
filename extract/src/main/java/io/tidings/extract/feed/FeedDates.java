package io.tidings.extract.feed;

import io.tidings.extract.DatedTime;
import io.tidings.extract.DatedTime.Precision;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Dates as feeds have them: RFC 822, ISO 8601, `asctime`, local forms, month names in many languages, seconds since
/// 1970.
///
/// What no calendar has (the 31st of February) and what says no day (`2026-02`) is no date. The confidence falls where
/// the zone had to be assumed.
final class FeedDates {

    private static final int LONGEST = 120;
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;
    private static final double STATED = 0.95;
    private static final double ZONE_BY_COUNTRY = 0.85;
    private static final double DAY_ONLY = 0.8;
    private static final double ZONE_UNKNOWN = 0.6;

    private FeedDates() {}

    static @Nullable DatedTime parse(String raw, DateHints hints) {
        String text = raw.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        Instant counted = sinceEpoch(text);
        if (counted != null) {
            return new DatedTime(counted, Precision.SECOND, STATED, "feed");
        }
        var scan = new DateScan(text, hints);
        return scan.scan() && scan.parts.hasDay() ? dated(scan.parts, hints) : null;
    }

    private static @Nullable DatedTime dated(DateParts parts, DateHints hints) {
        if (parts.year < EARLIEST_YEAR || parts.year > LATEST_YEAR) {
            return null;
        }
        LocalDate day;
        try {
            day = LocalDate.of(parts.year, parts.month, parts.day);
        } catch (DateTimeException e) {
            return null;
        }
        int hour = parts.hourOfDay();
        if (hour < 0) {
            return new DatedTime(day.atStartOfDay().toInstant(ZoneOffset.UTC), Precision.DAY, DAY_ONLY, "feed");
        }
        Integer stated = parts.offsetMinutes;
        ZoneOffset assumed = hints.zone();
        long offsetSeconds = stated != null ? stated * 60L : assumed != null ? assumed.getTotalSeconds() : 0;
        double confidence = stated != null ? STATED : assumed != null ? ZONE_BY_COUNTRY : ZONE_UNKNOWN;
        long seconds = day.toEpochDay() * 86_400L
                + hour * 3600L
                + Math.max(0, parts.minute) * 60L
                + Math.min(59, Math.max(0, parts.second))
                - offsetSeconds;
        Precision precision = parts.second >= 0 ? Precision.SECOND : Precision.MINUTE;
        return new DatedTime(Instant.ofEpochSecond(seconds), precision, confidence, "feed");
    }

    /// Ten digits are seconds, thirteen milliseconds: 2001 to 2286.
    private static @Nullable Instant sinceEpoch(String text) {
        if ((text.length() != 10 && text.length() != 13) || text.charAt(0) == '0') {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return null;
            }
        }
        long number = Long.parseLong(text);
        return text.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    }
}
