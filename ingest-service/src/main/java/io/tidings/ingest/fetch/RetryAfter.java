package io.tidings.ingest.fetch;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// How long a server asks to be left alone (RFC 9110, 10.2.3; RFC 6585 for 429).
final class RetryAfter {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    /// Longer waits are not believed.
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final Duration UNSTATED = Duration.ofMinutes(5);

    private RetryAfter() {}

    /// @return empty if the answer asks for nothing; a 429 always asks
    static Optional<Duration> of(HttpResponse<?> response, Instant now) {
        var status = response.statusCode();
        if (status != TOO_MANY_REQUESTS && status != UNAVAILABLE) {
            return Optional.empty();
        }
        var stated = response.headers().firstValue("Retry-After").flatMap(value -> parse(value.strip(), now));
        return stated.isEmpty() && status == TOO_MANY_REQUESTS ? Optional.of(UNSTATED) : stated;
    }

    static Optional<Duration> parse(String value, Instant now) {
        try {
            var wait = value.chars().allMatch(Character::isDigit)
                    ? Duration.ofSeconds(Long.parseLong(value))
                    : Duration.between(
                            now,
                            ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
            var positive = wait.isNegative() ? Duration.ZERO : wait;
            return Optional.of(positive.compareTo(LONGEST) < 0 ? positive : LONGEST);
        } catch (DateTimeParseException | NumberFormatException _) {
            return Optional.empty();
        }
    }
}
