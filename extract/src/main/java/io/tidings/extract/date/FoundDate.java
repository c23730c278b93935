package io.tidings.extract.date;

import io.tidings.extract.DatedTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A date that was read in a text, and the time of day and zone where they stand beside it.
///
/// @param day as written
/// @param time of day, with its seconds where they are written
/// @param offset from UTC
/// @param start index of the first character in the text
/// @param end index after the last character
/// @param ambiguous day and month could be the other way round
public record FoundDate(
        LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset, int start, int end, boolean ambiguous) {

    /// In UTC with the precision that is known: a time without a zone is only good for its day.
    public DatedTime dated(double confidence, String from) {
        if (time == null || offset == null) {
            return new DatedTime(
                    day.atStartOfDay().toInstant(ZoneOffset.UTC), DatedTime.Precision.DAY, confidence, from);
        }
        return new DatedTime(day.atTime(time).toInstant(offset), DatedTime.Precision.MINUTE, confidence, from, day);
    }
}
