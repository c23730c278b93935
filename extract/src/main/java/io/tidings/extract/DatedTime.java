package io.tidings.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/// A point in time with the precision that is really known, and where it was read.
///
/// @param at in UTC; for a day its midnight
/// @param precision what of `at` is known; the rest is zero
/// @param confidence 0 (a guess) to 1 (stated by the publisher for machines)
/// @param from where it stood, e.g. `json-ld`, `meta`, `time`, `url`, `text`, `feed`
/// @param day as the publisher counts it: that of its own zone where it states one or where the address of the page has
/// a neighbouring day, else that of UTC
public record DatedTime(Instant at, Precision precision, double confidence, String from, LocalDate day) {

    /// What of the time is known.
    public enum Precision {
        DAY,
        MINUTE,
        SECOND
    }

    public DatedTime {
        Objects.requireNonNull(from, "from");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is 0 to 1, not " + confidence);
        }
        at = switch (precision) {
            case DAY -> at.truncatedTo(ChronoUnit.DAYS);
            case MINUTE -> at.truncatedTo(ChronoUnit.MINUTES);
            case SECOND -> at.truncatedTo(ChronoUnit.SECONDS);
        };
    }

    /// A time of which no other zone than UTC is known.
    public DatedTime(Instant at, Precision precision, double confidence, String from) {
        this(at, precision, confidence, from, at.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    /// The same time in the days of a publisher.
    public DatedTime on(LocalDate publishers) {
        return new DatedTime(at, precision, confidence, from, publishers);
    }

    /// ISO 8601 with the known precision: `2026-02-03`, `2026-02-03T07:15Z`, `2026-02-03T07:15:00Z`.
    public String text() {
        return switch (precision) {
            case DAY -> at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
            case MINUTE -> at.toString().replaceFirst(":00Z$", "Z");
            case SECOND -> at.toString();
        };
    }
}
