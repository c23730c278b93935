package io.tidings.extract.date;

import io.tidings.extract.wordlist.WordList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The time of day that stands just after or just before a date, and its zone.
final class TimeBeside {

    private static final int REACH = 32;

    private static final Pattern AFTER = Pattern.compile(
            "^(?:[\\s,;|•·–—@()-]|T(?=\\d)|\\p{L}{1,6}\\.?(?=[\\s:])|:){0,8}?(\\d{1,2})\\s?(?:[:.hH：時时시]|giờ)\\s?(\\d{2})(?::(\\d{2}))?(?:\\.\\d{1,9})?(?!\\d)");
    private static final Pattern BEFORE = Pattern.compile(
            "(?<![\\d.,])(\\d{1,2})[:hH](\\d{2})(?::(\\d{2}))?(?:[\\s,;|•·–—@()-]|ngày|\\p{L}{2,5}\\.?(?=\\s)){0,8}$");
    private static final Pattern HALF = Pattern.compile("^\\s?([ap])\\.?m\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMERIC_ZONE =
            Pattern.compile("^[\\s(]{0,3}(?:(?:GMT|UTC)\\s?)?([+-−])\\s?(\\d{1,2})(?::?(\\d{2}))?(?!\\d)");
    private static final Pattern NAMED_ZONE = Pattern.compile("^[\\s(]{0,3}(\\p{L}{1,5})\\b");

    private static final Map<String, ZoneOffset> ZONES = new HashMap<>();

    static {
        for (String line : WordList.read(TimeBeside.class, "zones.txt")) {
            String[] parts = line.split(" ");
            ZONES.put(parts[0], ZoneOffset.of(parts[1]));
        }
    }

    private TimeBeside() {}

    static FoundDate complete(String text, LocalDate day, int start, int end, boolean ambiguous) {
        String after = text.substring(end, Math.min(text.length(), end + REACH));
        Matcher m = AFTER.matcher(after);
        if (m.find()) {
            LocalTime time = time(m, after.substring(m.end()));
            if (time != null) {
                String rest = text.substring(end + m.end(), Math.min(text.length(), end + m.end() + REACH));
                return new FoundDate(day, time, zone(rest), start, end + m.end(), ambiguous);
            }
        }
        String before = text.substring(Math.max(0, start - REACH), start);
        Matcher b = BEFORE.matcher(before);
        if (b.find()) {
            return new FoundDate(day, time(b, ""), zone(after), start, end, ambiguous);
        }
        return new FoundDate(day, null, null, start, end, ambiguous);
    }

    private static @Nullable LocalTime time(Matcher m, String tail) {
        int hour = Integer.parseInt(m.group(1));
        Matcher half = HALF.matcher(tail);
        if (half.find() && hour <= 12) {
            hour = hour % 12 + (half.group(1).equalsIgnoreCase("p") ? 12 : 0);
        }
        try {
            return LocalTime.of(hour, Integer.parseInt(m.group(2)));
        } catch (DateTimeException _) {
            return null; // 13.95 is a price
        }
    }

    private static @Nullable ZoneOffset zone(String raw) {
        String text = HALF.matcher(raw).replaceFirst("");
        Matcher numeric = NUMERIC_ZONE.matcher(text);
        if (numeric.find()) {
            int hours = Integer.parseInt(numeric.group(2));
            int minutes = numeric.group(3) == null ? 0 : Integer.parseInt(numeric.group(3));
            int sign = numeric.group(1).equals("+") ? 1 : -1;
            return hours <= 14 && minutes < 60 ? ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes) : null;
        }
        Matcher named = NAMED_ZONE.matcher(text);
        return named.find() ? ZONES.get(named.group(1).toLowerCase(Locale.ROOT)) : null;
    }
}
