package io.tidings.extract.plain;

import io.tidings.extract.DatedTime;
import io.tidings.extract.date.DateText;
import io.tidings.extract.date.FoundDate;
import io.tidings.extract.wordlist.WordList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The day of an article that gives only day and month (`Bloomberg ngày 5/12 đưa tin`), where a full date nearby has
/// the year.
///
/// Nothing is invented: without a full date within a month of the day there is no answer. A guess all the same, hence
/// the low confidence.
final class ReportedDay {

    static final double CONFIDENCE = 0.3;

    /// An article tells when it was written in its first sentences.
    private static final int LEDE_LINES = 3;

    private static final long FARTHEST_DAYS = 31;

    private static final Pattern DAY_AND_MONTH = Pattern.compile(
            "(?<!\\p{L})(?:"
                    + WordList.read(ReportedDay.class, "day-words.txt").stream()
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|"))
                    + ")\\s+(\\d{1,2})[/.-](\\d{1,2})(?![\\d/.-]*\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ReportedDay() {}

    /// @param body text lines in order
    /// @param everything body and captions
    static Optional<DatedTime> of(List<String> body, List<String> everything) {
        List<LocalDate> full = everything.stream()
                .flatMap(line -> DateText.all(line, null).stream())
                .map(FoundDate::day)
                .toList();
        return body.stream()
                .limit(LEDE_LINES)
                .flatMap(line -> DAY_AND_MONTH
                        .matcher(line)
                        .results()
                        .map(m -> nearest(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), full)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(day -> new DatedTime(
                        day.atStartOfDay().toInstant(ZoneOffset.UTC), DatedTime.Precision.DAY, CONFIDENCE, "text"));
    }

    private static Optional<LocalDate> nearest(int day, int month, List<LocalDate> full) {
        for (LocalDate known : full) {
            for (int year = known.getYear() - 1; year <= known.getYear() + 1; year++) {
                try {
                    LocalDate candidate = LocalDate.of(year, month, day);
                    if (Math.abs(ChronoUnit.DAYS.between(candidate, known)) <= FARTHEST_DAYS) {
                        return Optional.of(candidate);
                    }
                } catch (DateTimeException _) {
                    return Optional.empty(); // 31/2 is a score or a fraction
                }
            }
        }
        return Optional.empty();
    }
}
