package io.tidings.extract.date;

import io.tidings.extract.DatedTime;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A day in an article's address: `/2025/02/13/`, `/2025-02-13-`, `-20250213`.
final class AddressDate {

    private static final Pattern PARTED =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([/_.-]?)(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern SOLID =
            Pattern.compile("(?<!\\d)(20[0-3]\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)");

    private AddressDate() {}

    static Optional<DatedTime> of(@Nullable URI address) {
        if (address == null || address.getPath() == null) {
            return Optional.empty();
        }
        Matcher parted = PARTED.matcher(address.getPath());
        while (parted.find()) {
            if (!parted.group(2).isEmpty()) {
                return day(parted.group(1), parted.group(3), parted.group(4), 0.8);
            }
        }
        Matcher solid = SOLID.matcher(address.getPath());
        return solid.find() ? day(solid.group(1), solid.group(2), solid.group(3), 0.6) : Optional.empty();
    }

    private static Optional<DatedTime> day(String year, String month, String day, double confidence) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(new DatedTime(
                    date.atStartOfDay().toInstant(ZoneOffset.UTC), DatedTime.Precision.DAY, confidence, "url"));
        } catch (DateTimeException _) {
            return Optional.empty(); // 2025/02/31 is a number in a path
        }
    }
}
