package io.tidings.console.lag;

import java.util.Locale;

/// Spans of time for people.
public final class Spans {

    private static final double MINUTE = 60;
    private static final double HOUR = 60 * MINUTE;
    private static final double DAY = 24 * HOUR;
    private static final double TWO_OF_A_KIND = 2;

    private Spans() {}

    /// `0.3 s`, `12 s`, `5 min`, `3 h`, `4 d`.
    ///
    /// @param seconds zero or more
    public static String text(double seconds) {
        if (seconds == 0) {
            return "0 s";
        }
        if (seconds < MINUTE / 6) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        if (seconds < TWO_OF_A_KIND * MINUTE) {
            return Math.round(seconds) + " s";
        }
        if (seconds < TWO_OF_A_KIND * HOUR) {
            return Math.round(seconds / MINUTE) + " min";
        }
        return seconds < TWO_OF_A_KIND * DAY ? Math.round(seconds / HOUR) + " h" : Math.round(seconds / DAY) + " d";
    }
}
