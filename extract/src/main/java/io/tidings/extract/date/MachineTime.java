package io.tidings.extract.date;

import io.tidings.extract.DatedTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Times written for machines: ISO 8601 in all the forms that occur (`2025-02-13`, `20250213`,
/// `2025-02-13T10:30+0700`,
/// `2025-02-13 10:30:00.000 Z`), seconds or milliseconds since 1970, and RFC 822 dates through [DateText].
public final class MachineTime {

    private static final Pattern ISO = Pattern.compile(
            "^\\s*(\\d{4})-?(\\d{2})-?(\\d{2})"
                    + "(?:(?:[T\\s]|\\s?-\\s)\\s*(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?\\s*(Z|z|UTC|GMT|[+-]\\d{2}:?(?:\\d{2})?)?)?.*$",
            Pattern.DOTALL);
    private static final Pattern EPOCH = Pattern.compile("\\s*(\\d{10})(\\d{3})?\\s*");

    /// More than a time and what may stand around it is not looked at.
    private static final int LONGEST = 300;

    private MachineTime() {}

    /// @param from where it stood, for provenance
    /// @return empty where the text is no time, or one before 1990 or after 2100
    public static Optional<DatedTime> parse(String raw, double confidence, String from, @Nullable String language) {
        String text = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        Matcher epoch = EPOCH.matcher(text);
        if (epoch.matches()) {
            return Optional.of(new DatedTime(
                    Instant.ofEpochSecond(Long.parseLong(epoch.group(1))),
                    DatedTime.Precision.SECOND,
                    confidence,
                    from));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return iso(iso, confidence, from);
        }
        return DateText.first(text, language).map(found -> found.dated(confidence, from));
    }

    private static Optional<DatedTime> iso(Matcher m, double confidence, String from) {
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
            if (day.getYear() < 1990 || day.getYear() > 2100) {
                return Optional.empty();
            }
            ZoneOffset offset = offset(m.group(7));
            if (m.group(4) == null || offset == null) {
                return Optional.of(new DatedTime(
                        day.atStartOfDay().toInstant(ZoneOffset.UTC), DatedTime.Precision.DAY, confidence, from));
            }
            int seconds = m.group(6) == null ? 0 : Math.min(59, Integer.parseInt(m.group(6)));
            var time = LocalDateTime.of(
                    day, LocalTime.of(Integer.parseInt(m.group(4)) % 24, Integer.parseInt(m.group(5)), seconds));
            var precision = m.group(6) == null ? DatedTime.Precision.MINUTE : DatedTime.Precision.SECOND;
            Instant at = time.toInstant(offset);
            boolean utc = offset.equals(ZoneOffset.UTC);
            return Optional.of(
                    utc
                            ? new DatedTime(at, precision, confidence, from)
                            : new DatedTime(at, precision, confidence, from, day));
        } catch (DateTimeException _) {
            return Optional.empty(); // 2025-13-45 and the like
        }
    }

    private static @Nullable ZoneOffset offset(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (Character.isLetter(text.charAt(0))) {
            return ZoneOffset.UTC;
        }
        String digits = text.substring(1).replace(":", "");
        int hours = Integer.parseInt(digits.substring(0, 2));
        int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(2)) : 0;
        int sign = text.charAt(0) == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }
}
