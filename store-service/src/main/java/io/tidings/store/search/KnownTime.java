package io.tidings.store.search;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// Times as the product prints them: ISO 8601 in UTC with the precision that is known.
final class KnownTime {

    private KnownTime() {}

    /// `2026-02-03` where only the day is known, else `2026-02-03T07:15:00Z`; absent stays absent.
    static @Nullable String of(@Nullable OffsetDateTime time, @Nullable String precision) {
        if (time == null) {
            return null;
        }
        var utc = time.withOffsetSameInstant(ZoneOffset.UTC);
        return "day".equals(precision)
                ? DateTimeFormatter.ISO_LOCAL_DATE.format(utc)
                : DateTimeFormatter.ISO_INSTANT.format(utc.toInstant());
    }

    /// Of a time that is known exactly.
    static @Nullable String of(@Nullable OffsetDateTime time) {
        return of(time, null);
    }
}
