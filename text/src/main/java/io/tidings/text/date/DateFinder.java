package io.tidings.text.date;

import io.tidings.text.token.Tokens;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the days and months that a text mentions: *ngày 5/12*, *tối 3-12*, *tháng 2/2022*, *ngày 4 tháng 11 năm 2024*,
/// *December 5, 2024*. Stateless and thread-safe.
///
/// Figures with a stroke count only behind a word for a time of day, or with their year: *2/3 các nước* is a fraction.
public final class DateFinder {

    private static final Set<String> BEFORE_DAY =
            Set.of("ngày", "sáng", "trưa", "chiều", "tối", "đêm", "khuya", "hôm", "mùng", "mồng", "rạng", "nay", "qua");

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("jan", 1),
            Map.entry("february", 2),
            Map.entry("feb", 2),
            Map.entry("march", 3),
            Map.entry("april", 4),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("jun", 6),
            Map.entry("july", 7),
            Map.entry("jul", 7),
            Map.entry("august", 8),
            Map.entry("aug", 8),
            Map.entry("september", 9),
            Map.entry("sept", 9),
            Map.entry("sep", 9),
            Map.entry("october", 10),
            Map.entry("oct", 10),
            Map.entry("november", 11),
            Map.entry("nov", 11),
            Map.entry("december", 12),
            Map.entry("dec", 12));

    /// The dates in ISO 8601, in order of appearance, each once.
    ///
    /// @param publication day to which days without year and words like *yesterday* refer; unknown if `null`
    public List<String> find(Tokens tokens, @Nullable LocalDate publication) {
        var reading = new Reading(tokens, publication);
        boolean[] begins = beginnings(tokens);
        for (int token = 0; token < tokens.size(); token++) {
            MentionedDate date = begins[tokens.form(token)] || tokens.isNumber(token) ? reading.at(token) : null;
            if (date != null) {
                reading.found.add(date.iso());
            }
        }
        return List.copyOf(reading.found);
    }

    /// By form: whether it is a word that a date may begin with.
    private static boolean[] beginnings(Tokens tokens) {
        boolean[] begins = new boolean[tokens.forms()];
        for (int form = 0; form < begins.length; form++) {
            begins[form] = switch (tokens.formText(form)) {
                case "tháng", "hôm", "today", "yesterday" -> true;
                case String word -> MONTHS.containsKey(word);
            };
        }
        return begins;
    }

    private static final class Reading {
        private final Tokens tokens;
        private final @Nullable LocalDate publication;
        private final Set<String> found = new LinkedHashSet<>();
        private int lastDateEnd = -2;

        Reading(Tokens tokens, @Nullable LocalDate publication) {
            this.tokens = tokens;
            this.publication = publication;
        }

        @Nullable
        MentionedDate at(int token) {
            if (tokens.isNumber(token)) {
                return atNumber(token);
            }
            if (!tokens.isWord(token)) {
                return null;
            }
            if (tokens.is(token, "tháng")) {
                return vietnameseMonth(token);
            }
            Integer month = tokens.isCapital(token) ? MONTHS.get(tokens.folded(token)) : null;
            return month != null ? englishMonth(token, month) : relative(token);
        }

        private @Nullable MentionedDate atNumber(int token) {
            int dotted = tokens.surface(token).indexOf('.');
            if (dotted > 0) {
                return dottedDate(token);
            }
            int first = number(token);
            if (isStroke(token + 1) && tokens.isNumber(token + 2) && !tokens.spaceBefore(token + 2)) {
                int second = number(token + 2);
                boolean third = isStroke(token + 3) && tokens.isNumber(token + 4) && !tokens.spaceBefore(token + 4);
                if (third) {
                    lastDateEnd = token + 5;
                    boolean yearFirst = tokens.surface(token).length() == 4;
                    return yearFirst ? day(first, second, number(token + 4)) : day(number(token + 4), second, first);
                }
                if (followsDayWord(token) && tokens.surface(token).length() <= 2) {
                    lastDateEnd = token + 3;
                    return monthDay(second, first);
                }
                return null;
            }
            if (tokens.is(token + 1, "tháng") && tokens.isNumber(token + 2)) {
                int year = yearAfter(token + 3);
                lastDateEnd = token + 3;
                return year > 0 ? day(year, number(token + 2), first) : monthDay(number(token + 2), first);
            }
            return null;
        }

        /// Of figures with points: `23.10` behind *ngày*, `23.10.2013` anywhere.
        private @Nullable MentionedDate dottedDate(int token) {
            String[] parts = tokens.surface(token).split("\\.");
            if (parts.length == 3 && parts[2].length() == 4) {
                return day(parse(parts[2]), parse(parts[1]), parse(parts[0]));
            }
            boolean dayAndMonth = parts.length == 2 && parts[0].length() <= 2 && parts[1].length() <= 2;
            if (dayAndMonth && (tokens.is(token - 1, "ngày") || tokens.is(token - 1, "hôm"))) {
                return monthDay(parse(parts[1]), parse(parts[0]));
            }
            return null;
        }

        private @Nullable MentionedDate vietnameseMonth(int token) {
            if (!tokens.isNumber(token + 1) || tokens.isNumber(token - 1)) {
                return null;
            }
            int month = number(token + 1);
            if (isStroke(token + 2) && tokens.surface(token + 3).length() == 4) {
                return month(number(token + 3), month);
            }
            int year = yearAfter(token + 2);
            if (year < 0 && publication != null && tokens.is(token + 2, "năm") && tokens.is(token + 3, "ngoái")) {
                year = publication.getYear() - 1;
            }
            return year > 0 ? month(year, month) : null;
        }

        private @Nullable MentionedDate englishMonth(int token, int month) {
            int before = tokens.isNumber(token - 1) && !tokens.is(token - 2, ":") ? number(token - 1) : -1;
            int after = tokens.isNumber(token + 1) ? number(token + 1) : -1;
            if (isDay(before)) {
                return MentionedDate.isPlausible(after) ? day(after, month, before) : monthDay(month, before);
            }
            if (isDay(after) && tokens.surface(token + 1).length() <= 2) {
                int year = tokens.is(token + 2, ",") ? token + 3 : token + 2;
                boolean stated = tokens.isNumber(year) && tokens.surface(year).length() == 4;
                return stated ? day(number(year), month, after) : monthDay(month, after);
            }
            return MentionedDate.isPlausible(after) && tokens.surface(token + 1).length() == 4
                    ? month(after, month)
                    : null;
        }

        private @Nullable MentionedDate relative(int token) {
            if (publication == null) {
                return null;
            }
            boolean today = (tokens.is(token, "hôm") && tokens.is(token + 1, "nay")) || tokens.is(token, "today");
            boolean yesterday =
                    (tokens.is(token, "hôm") && tokens.is(token + 1, "qua")) || tokens.is(token, "yesterday");
            return today
                    ? new MentionedDate.Day(publication)
                    : yesterday ? new MentionedDate.Day(publication.minusDays(1)) : null;
        }

        private boolean followsDayWord(int token) {
            int before = token - 1;
            if (tokens.is(before, "(") || tokens.is(before, ",")) {
                before--;
            }
            boolean continues = lastDateEnd == token - 1
                    && (tokens.is(token - 1, "và")
                            || tokens.is(token - 1, "đến")
                            || tokens.is(token - 1, "-")
                            || tokens.is(token - 1, ","));
            return BEFORE_DAY.contains(tokens.folded(before)) || continues;
        }

        private boolean isStroke(int token) {
            return (tokens.is(token, "/") || tokens.is(token, "-")) && !tokens.spaceBefore(token);
        }

        private int yearAfter(int token) {
            int at = tokens.is(token, "năm") || tokens.is(token, ",") || isStroke(token) ? token + 1 : token;
            return at > token && tokens.isNumber(at) && tokens.surface(at).length() == 4 ? number(at) : -1;
        }

        private int number(int token) {
            return parse(tokens.surface(token));
        }

        private static int parse(String digits) {
            boolean plain =
                    !digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
            return plain ? Integer.parseInt(digits) : -1;
        }

        private static boolean isDay(int number) {
            return number >= 1 && number <= 31;
        }

        private @Nullable MentionedDate monthDay(int month, int day) {
            try {
                return MentionedDate.nearest(MonthDay.of(month, day), publication);
            } catch (DateTimeException none) {
                return null;
            }
        }

        private static @Nullable MentionedDate day(int year, int month, int day) {
            try {
                return MentionedDate.isPlausible(year) ? new MentionedDate.Day(LocalDate.of(year, month, day)) : null;
            } catch (DateTimeException none) {
                return null;
            }
        }

        private static @Nullable MentionedDate month(int year, int month) {
            boolean valid = MentionedDate.isPlausible(year) && month >= 1 && month <= 12;
            return valid ? new MentionedDate.Month(YearMonth.of(year, month)) : null;
        }
    }
}
