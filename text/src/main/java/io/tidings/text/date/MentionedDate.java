package io.tidings.text.date;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// A date as exactly as a text gives it.
sealed interface MentionedDate {

    /// As ISO 8601 writes it: `2024-12-05`, `2022-02`, `--11-04`.
    String iso();

    record Day(LocalDate day) implements MentionedDate {
        @Override
        public String iso() {
            return day.toString();
        }
    }

    record Month(YearMonth month) implements MentionedDate {
        @Override
        public String iso() {
            return month.toString();
        }
    }

    record DayOfSomeYear(MonthDay day) implements MentionedDate {
        @Override
        public String iso() {
            return day.toString();
        }
    }

    /// Of a day and a month without year: the one nearest to the publication day, where that is known.
    static MentionedDate nearest(MonthDay day, @Nullable LocalDate publication) {
        if (publication == null) {
            return new DayOfSomeYear(day);
        }
        LocalDate best = null;
        for (int year = publication.getYear() - 1; year <= publication.getYear() + 1; year++) {
            if (!day.isValidYear(year)) {
                continue;
            }
            LocalDate candidate = day.atYear(year);
            if (best == null || distance(candidate, publication) < distance(best, publication)) {
                best = candidate;
            }
        }
        return best == null ? new DayOfSomeYear(day) : new Day(best);
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay());
    }

    /// Whether a year is one that news writes about.
    static boolean isPlausible(int year) {
        return year >= 1000 && year <= Year.MAX_VALUE && year < 2200;
    }
}
