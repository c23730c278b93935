package io.tidings.runtime.config;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/// Times as people write them: a day (`2026-02-03`, its beginning in UTC) or a time (`2026-02-03T07:00:00Z`).
/// Thread-safe.
public final class Instants {

    private Instants() {}

    /// @throws ConfigException if it is no time
    public static Instant parse(String text) {
        var written = text.strip();
        try {
            return written.length() == "2026-02-03".length()
                    ? LocalDate.parse(written).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : Instant.parse(written);
        } catch (DateTimeParseException e) {
            throw new ConfigException(
                    "`" + text + "` is no time; write a day (2026-02-03) or a time (2026-02-03T07:00:00Z)", e);
        }
    }
}
