package io.tidings.extract.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The parts of a date as far as they have been read; -1 is *not said*.
final class DateParts {

    int year = -1;
    int month = -1;
    int day = -1;
    int hour = -1;
    int minute = -1;
    int second = -1;

    @Nullable
    Integer offsetMinutes;

    private char half;

    void date(int y, int m, int d) {
        year = y;
        month = m;
        day = d;
    }

    void dayOfYear(int y, int ordinal) {
        try {
            LocalDate date = LocalDate.ofYearDay(y, ordinal);
            date(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        } catch (DateTimeException e) {
            year = y;
        }
    }

    void time(int h, int m, int s) {
        hour = h;
        minute = m;
        second = s;
    }

    void half(char amOrPm) {
        half = amOrPm;
    }

    boolean hasDay() {
        return year >= 0 && month >= 0 && day >= 0;
    }

    /// Hours from 0 to 24; -1 where no time is said, or none that exists.
    int hourOfDay() {
        if (hour < 0 || hour > 24 || minute > 59 || second > 60) {
            return -1;
        }
        return switch (half) {
            case 'a' -> hour == 12 ? 0 : hour;
            case 'p' -> hour < 12 ? hour + 12 : hour;
            default -> hour;
        };
    }

    /// RFC 2822, 4.3, with a pivot that suits news: 70 to 99 are of the last century.
    static int fullYear(int twoDigits) {
        return twoDigits >= 100 ? twoDigits : twoDigits + (twoDigits >= 70 ? 1900 : 2000);
    }
}
