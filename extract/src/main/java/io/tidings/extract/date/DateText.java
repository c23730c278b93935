package io.tidings.extract.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Full dates (day, month and year) as people write them: `Thứ năm, 13/2/2025, 10:30 (GMT+7)`, `Feb. 13, 2025`, `13
/// février 2025`,
/// `2025年2月13日`, `13.02.2025`, `2025. február 13.`.
///
/// Thread-safe; cost linear in the text. Years before 1990 and after 2100 are taken for something else.
public final class DateText {

    private static final String WORD = "([\\p{L}][\\p{L}\\p{M}.]{1,14}+(?: (?:الثاني|الأول))?)";
    private static final String YEAR = "((?:19|20|25)\\d{2})(?!\\d)";
    private static final String LINK = "[\\s,\\-/.]{0,3}(?:(?:de|del|of|d'|năm|din|da) )?";

    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<![\\d.,/-])((?:19|20)\\d{2})\\s?[-/.年년]\\s?(\\d{1,2})\\s?[-/.月월]\\s?(\\d{1,2})(?!\\d)\\s?[日일]?");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?" + YEAR + "(?!\\.\\d)");
    private static final Pattern VIETNAMESE = Pattern.compile(
            "(?<!\\d)(\\d{1,2})\\s*+tháng\\s*+(\\d{1,2})\\s*+[,/-]?+\\s*+(?:năm)?+\\s*+" + YEAR,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<![\\d:])(\\d{1,2})(?:st|nd|rd|th|er|ème|º|ª|'?n?d?e|-?го|-?а)?" + LINK + WORD + LINK + YEAR,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_DAY = Pattern.compile(
            "(?<!\\p{L})" + WORD + "\\s{0,2}(\\d{1,2})(?:st|nd|rd|th)?[,.\\s]{1,3}" + YEAR, Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})(?:\\.|,|\\s?m\\.|\\s?k\\.)?\\s+" + WORD + "\\s+(\\d{1,2})(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LATVIAN =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\. gada (\\d{1,2})\\. " + WORD, Pattern.CASE_INSENSITIVE);

    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2})(?![\\d.]\\d|\\d)");

    private DateText() {}

    /// The first date of the text.
    public static Optional<FoundDate> first(String text, @Nullable String language) {
        List<FoundDate> all = all(text, language);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
    }

    /// All dates in the order in which they stand.
    ///
    /// @param raw a line, or a whole article; digits may be Arabic, Persian, Devanagari, Bengali or any other
    /// @param language BCP 47 code, which decides `3/4/2025`; `null` where unknown
    public static List<FoundDate> all(String raw, @Nullable String language) {
        String text = withPlainDigits(raw);
        var found = new ArrayList<FoundDate>();
        if (!hasYear(text)) {
            shortYears(text, found);
            return found;
        }
        collect(YEAR_FIRST, text, found, m -> day(num(m, 1), num(m, 2), num(m, 3)));
        numbers(text, language, found);
        collect(VIETNAMESE, text, found, m -> day(num(m, 3), num(m, 2), num(m, 1)));
        collect(DAY_MONTH, text, found, m -> day(num(m, 3), Months.number(m.group(2), language), num(m, 1)));
        collect(MONTH_DAY, text, found, m -> day(num(m, 3), Months.number(m.group(1), language), num(m, 2)));
        collect(YEAR_MONTH_DAY, text, found, m -> day(num(m, 1), Months.number(m.group(2), language), num(m, 3)));
        collect(LATVIAN, text, found, m -> day(num(m, 1), Months.number(m.group(3), language), num(m, 2)));
        found.sort(Comparator.comparingInt(FoundDate::start));
        return found;
    }

    private static void numbers(String text, @Nullable String language, List<FoundDate> found) {
        Matcher m = NUMBERS.matcher(text);
        while (m.find()) {
            int first = num(m, 1);
            int second = num(m, 3);
            boolean both = first <= 12 && second <= 12 && first != second;
            boolean monthFirst =
                    second > 12 || (both && !m.group(2).equals(".") && DateOrder.of(language) == DateOrder.MONTH_FIRST);
            LocalDate day = monthFirst ? day(num(m, 4), first, second) : day(num(m, 4), second, first);
            if (day != null) {
                found.add(TimeBeside.complete(text, day, m.start(), m.end(), both));
            }
        }
    }

    /// `25.04.24 | 14:07 Uhr`: two digits for the year are believed only with dots and a time of day beside them.
    private static void shortYears(String text, List<FoundDate> found) {
        if (text.indexOf('.') < 0 || text.indexOf(':') < 0) {
            return;
        }
        Matcher m = SHORT_YEAR.matcher(text);
        while (m.find()) {
            LocalDate day = day(2000 + num(m, 3), num(m, 2), num(m, 1));
            if (day != null) {
                FoundDate date = TimeBeside.complete(text, day, m.start(), m.end(), false);
                if (date.time() != null) {
                    found.add(date);
                }
            }
        }
    }

    private interface Reading {
        @Nullable
        LocalDate read(Matcher matcher);
    }

    private static void collect(Pattern pattern, String text, List<FoundDate> found, Reading reading) {
        Matcher m = pattern.matcher(text);
        int from = 0;
        while (m.find(from)) {
            LocalDate day = reading.read(m);
            boolean known = false;
            for (FoundDate other : found) {
                known |= m.start() < other.end() && other.start() < m.end();
            }
            if (day != null && !known) {
                found.add(TimeBeside.complete(text, day, m.start(), m.end(), false));
            }
            from = day == null ? m.start() + 1 : m.end();
        }
    }

    private static int num(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        int gregorian = year >= 2500 ? year - 543 : year; // the Buddhist era of Thai pages
        if (gregorian < 1990 || gregorian > 2100 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        try {
            return LocalDate.of(gregorian, month, day);
        } catch (DateTimeException _) {
            return null; // 31 February: two numbers that happen to stand beside a year
        }
    }

    /// Digits of any script as 0 to 9, each in its place.
    private static String withPlainDigits(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F && Character.isDigit(c)) {
                plain = plain == null ? new StringBuilder(text) : plain;
                plain.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return plain == null ? text : plain.toString();
    }

    private static boolean hasYear(String text) {
        for (int i = 0; i + 3 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '1' || c == '2')
                    && Character.isDigit(text.charAt(i + 1))
                    && Character.isDigit(text.charAt(i + 2))
                    && Character.isDigit(text.charAt(i + 3))) {
                return true;
            }
        }
        return false;
    }
}
