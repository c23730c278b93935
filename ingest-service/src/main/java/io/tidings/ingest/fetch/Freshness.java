package io.tidings.ingest.fetch;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/// How long an answer stays good by its own word (RFC 9111, 4.2). Pure.
final class Freshness {

    private static final Pattern MAX_AGE = Pattern.compile("(?i)(?:^|[\\s,])max-age=\"?(\\d{1,10})");
    private static final Pattern NOT_TO_BE_KEPT = Pattern.compile("(?i)(?:^|[\\s,])(?:no-cache|no-store)(?:$|[\\s,])");

    private Freshness() {}

    /// @return what is left of it; empty where the answer does not say, or is good for no time at all
    static Optional<Duration> of(HttpHeaders headers, Instant now) {
        var control = String.join(",", headers.allValues("Cache-Control"));
        if (NOT_TO_BE_KEPT.matcher(control).find()) {
            return Optional.empty();
        }
        var maxAge = MAX_AGE.matcher(control);
        var whole = maxAge.find()
                ? Optional.of(Duration.ofSeconds(Long.parseLong(maxAge.group(1))))
                : time(headers, "Expires")
                        .map(expires -> Duration.between(time(headers, "Date").orElse(now), expires));
        return whole.map(length -> length.minus(age(headers))).filter(Duration::isPositive);
    }

    private static Duration age(HttpHeaders headers) {
        return headers.firstValue("Age")
                .filter(age -> age.matches("\\d{1,10}"))
                .map(age -> Duration.ofSeconds(Long.parseLong(age)))
                .orElse(Duration.ZERO);
    }

    private static Optional<Instant> time(HttpHeaders headers, String name) {
        return headers.firstValue(name).flatMap(value -> {
            try {
                return Optional.of(ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant());
            } catch (DateTimeParseException _) {
                return Optional.empty();
            }
        });
    }
}
