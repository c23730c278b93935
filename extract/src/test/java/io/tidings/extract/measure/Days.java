package io.tidings.extract.measure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/// Whether a found time and a true one mean the same day, in the zone of the one or in UTC.
final class Days {

    private Days() {}

    static boolean agree(String found, String truth) {
        if (found.length() < 10 || truth.length() < 10) {
            return false;
        }
        LocalDate local = LocalDate.parse(truth.substring(0, 10));
        LocalDate day = LocalDate.parse(found.substring(0, 10));
        return day.equals(local) || day.equals(inUtc(truth, local));
    }

    private static LocalDate inUtc(String truth, LocalDate local) {
        try {
            return OffsetDateTime.parse(truth.replace(' ', 'T'))
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toLocalDate();
        } catch (DateTimeParseException _) {
            return local;
        }
    }
}
