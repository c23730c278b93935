package io.tidings.runtime.config;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;

/// Durations as people write them: `250ms`, `20s`, `5m`, `2h`, `14d`; ISO 8601 (`PT20S`) is understood too.
/// Thread-safe.
public final class Durations {

    private static final Pattern SHORT = Pattern.compile("(\\d{1,15})\\s*(ms|s|m|h|d)");

    private Durations() {}

    /// @throws ConfigException if it is no duration
    public static Duration parse(String text) {
        var match = SHORT.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            return iso(text);
        }
        var amount = Long.parseLong(match.group(1));
        return switch (match.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }

    /// The shortest spelling that {@link #parse} reads back, to the millisecond.
    public static String text(Duration duration) {
        var millis = duration.toMillis();
        if (millis % 1000 != 0 || millis == 0) {
            return millis + "ms";
        }
        var seconds = millis / 1000;
        if (seconds % 86_400 == 0) {
            return seconds / 86_400 + "d";
        }
        if (seconds % 3_600 == 0) {
            return seconds / 3_600 + "h";
        }
        return seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
    }

    private static Duration iso(String text) {
        try {
            return Duration.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new ConfigException("`" + text + "` is no duration; write it like 250ms, 20s, 5m, 2h or 14d", e);
        }
    }
}
