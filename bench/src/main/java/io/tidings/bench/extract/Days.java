package io.tidings.bench.extract;

import io.tidings.extract.DatedTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/// Whether a found time and a true one mean the same day.
final class Days {

    private Days() {}

    /// The day that a time in UTC begins with is the true one, in the zone of the true one or in UTC.
    static boolean agree(String found, String truth) {
        if (found.length() < 10 || truth.length() < 10) {
            return false;
        }
        LocalDate local = LocalDate.parse(truth.substring(0, 10));
        LocalDate day = LocalDate.parse(found.substring(0, 10));
        return day.equals(local) || day.equals(inUtc(truth, local));
    }

    /// The publisher's own day is the true one; of a true moment with its zone, that of UTC counts as well.
    static boolean agree(DatedTime found, String truth) {
        if (truth.length() < 10) {
            return false;
        }
        return found.day().equals(LocalDate.parse(truth.substring(0, 10))) || agree(found.text(), truth);
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
