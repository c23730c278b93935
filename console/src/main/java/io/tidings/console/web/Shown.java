package io.tidings.console.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Numbers and times as the pages print them.
public final class Shown {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH'h'", Locale.ROOT);
    private static final int TEN = 10;
    private static final int KIBI = 1024;

    private Shown() {}

    /// `1,234`; a true minus for negative ones.
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace('-', '\u2212');
    }

    /// `0`, `0.3`, `12`: a rate with the digits that matter.
    public static String rate(double rate) {
        if (rate == 0) {
            return "0";
        }
        return rate < TEN ? String.format(Locale.ROOT, "%.1f", rate) : count(Math.round(rate));
    }

    /// `87 %`.
    public static String percent(double share) {
        return Math.round(share * 100) + "\u00a0%";
    }

    /// `12 B`, `3.4 KiB`, `50.0 MiB`.
    public static String bytes(long bytes) {
        if (bytes < KIBI) {
            return bytes + " B";
        }
        return bytes < KIBI * KIBI
                ? String.format(Locale.ROOT, "%.1f KiB", bytes / (double) KIBI)
                : String.format(Locale.ROOT, "%.1f MiB", bytes / (double) (KIBI * KIBI));
    }

    /// Time of day in UTC.
    public static String time(@Nullable Instant time) {
        return time == null ? "\u2013" : TIME.format(time.atOffset(ZoneOffset.UTC));
    }

    /// Day and time in UTC.
    public static String dayAndTime(@Nullable Instant time) {
        return time == null ? "\u2013" : DAY_AND_TIME.format(time.atOffset(ZoneOffset.UTC));
    }

    /// The hour of a ledger row, in UTC.
    public static String hour(Instant hour) {
        return HOUR.format(hour.atOffset(ZoneOffset.UTC));
    }

    /// An ISO time or day as the API gives it, to the second and easier to read.
    public static String iso(@Nullable String time) {
        if (time == null) {
            return "\u2013";
        }
        return time.replace('T', ' ').replaceAll("(\\.\\d+)?Z$", "");
    }

    /// For a chart: `1.0,2.5`.
    public static String series(List<Double> values) {
        return values.stream()
                .map(value -> String.format(Locale.ROOT, "%.2f", value))
                .collect(Collectors.joining(","));
    }
}
