package io.tidings.extract.date;

import io.tidings.extract.wordlist.WordList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lines that give an article's own date: `date 2026-02-03 …`, `Ngày đăng: 13/2/2025`, `Thứ năm, 13/2/2025, 10:30
/// (GMT+7)`.
///
/// @param date the date that stands on the line
/// @param rest what follows it, when that is something of its own; empty for a line that is nothing but a date
/// @param labelled a word before the date says what it is
public record DateLine(FoundDate date, String rest, boolean labelled) {

    private static final Set<String> LABELS = new HashSet<>(WordList.read(DateLine.class, "labels.txt"));

    /// Weekday, author or place beside a date on a line of its own.
    private static final int LONGEST_COMPANY = 30;

    private static final int LONGEST_LABEL = 40;

    /// @param line a whole line
    /// @return empty where the line is no date line: a sentence that mentions a date is none
    public static Optional<DateLine> read(String line, @Nullable String language) {
        if (line.length() > 2000) {
            return Optional.empty();
        }
        return DateText.first(line, language).flatMap(found -> read(line, found));
    }

    private static Optional<DateLine> read(String line, FoundDate found) {
        String before = line.substring(0, found.start()).strip();
        String after = withoutZone(line.substring(found.end()));
        if (before.length() <= LONGEST_LABEL && isLabel(before)) {
            return Optional.of(new DateLine(found, after, true));
        }
        boolean alone = before.length() + after.length() <= LONGEST_COMPANY
                && !after.endsWith(".")
                && words(before) <= 4
                && words(after) <= 4;
        return alone ? Optional.of(new DateLine(found, "", false)) : Optional.empty();
    }

    private static boolean isLabel(String before) {
        String label = before.toLowerCase(Locale.ROOT);
        return LABELS.contains(label)
                || (label.endsWith(":")
                        && LABELS.contains(
                                label.substring(0, label.length() - 1).strip()));
    }

    private static String withoutZone(String after) {
        return after.replaceFirst("^\\s*(?:\\(?(?:GMT|UTC)\\s?[+-]?\\d*(?::\\d{2})?\\)?)", "")
                .replaceFirst("^[\\s,;|.–—-]+", "")
                .strip();
    }

    private static int words(String text) {
        return text.isEmpty() ? 0 : text.split("\\s+").length;
    }
}
