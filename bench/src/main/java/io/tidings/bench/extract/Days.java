package io.tidings.bench.extract;

import java.time.Instant;
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

    /// At the found moment it is the true day somewhere: sets of bare days mean the publisher's own zone, which they
    /// do not name.
    static boolean agreeSomewhere(String found, String truth) {
        if (agree(found, truth)) {
            return true;
        }
        if (found.length() < 17 || truth.length() != 10) {
            return false;
        }
        Instant moment = OffsetDateTime.parse(found).toInstant();
        LocalDate day = LocalDate.parse(truth);
        return moment.atOffset(ZoneOffset.ofHours(-10)).toLocalDate().equals(day)
                || moment.atOffset(ZoneOffset.ofHours(12)).toLocalDate().equals(day);
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
