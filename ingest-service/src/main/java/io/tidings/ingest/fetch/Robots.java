package io.tidings.ingest.fetch;

import io.tidings.ingest.fetch.FetchOutcome.Fetched;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the hosts' robots.txt allow, remembered for a day (RFC 9309, 2.4). Bounded in memory; what is used least is
/// forgotten first. Thread-safe.
public final class Robots {

    /// Whether an address may be fetched.
    public sealed interface Verdict {

        /// It may be.
        ///
        /// @param crawlDelay to be kept between two requests; zero where none is asked for
        record Allowed(Duration crawlDelay) implements Verdict {}

        /// It may not be.
        record Disallowed(String message) implements Verdict {}

        /// Nobody knows, since robots.txt cannot be had; until it can, nothing may be fetched (RFC 9309, 2.3.1.4).
        record Unknown(String message) implements Verdict {}
    }

    /// Fetches a robots.txt, without asking for its robots.txt.
    @FunctionalInterface
    interface Source {
        /// @throws InterruptedException if the calling thread is interrupted
        FetchOutcome fetch(URI address) throws InterruptedException;
    }

    /// @param rules null where it could not be had
    /// @param why it could not be had
    /// @param goodUntil milliseconds since 1970
    private record Known(@Nullable RobotsRules rules, String why, long goodUntil) {
        Known(@Nullable RobotsRules rules, String why, Instant goodUntil) {
            this(rules, why, goodUntil.toEpochMilli());
        }

        long weight() {
            return FIXED_WEIGHT + why.length() + (rules == null ? 0 : rules.weight());
        }
    }

    private static final Duration GOOD_FOR = Duration.ofDays(1);

    /// After this a robots.txt that could not be had is asked for again.
    private static final Duration UNREACHABLE_FOR = Duration.ofMinutes(5);

    private static final long FIXED_WEIGHT = 150;

    /// Enough for the hosts of 200,000 sources with ten rules each. Sources are polled in turns, so that a memory a
    /// little too small for all would remember none when it is wanted.
    private static final long MOST_WEIGHT = 96L << 20;

    private final String token;
    private final Clock clock;
    private final Map<String, Known> hosts = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    /// @param userAgent whose first word is our name
    Robots(String userAgent, Clock clock) {
        this.token = RobotsRules.tokenOf(userAgent);
        this.clock = clock;
    }

    /// Whether the address may be fetched; asks its host for robots.txt where that is not known.
    ///
    /// @throws InterruptedException if the calling thread is interrupted
    Verdict verdict(URI address, Source source) throws InterruptedException {
        var place = placeOf(address);
        var known = remembered(place);
        if (known == null || isOld(known)) {
            known = ask(URI.create(place + "/robots.txt"), known, source);
            remember(place, known);
        }
        var rules = known.rules();
        if (rules == null) {
            return new Verdict.Unknown(known.why());
        }
        return rules.allows(address)
                ? new Verdict.Allowed(rules.crawlDelay())
                : new Verdict.Disallowed(place + "/robots.txt does not allow " + token + " to fetch " + address
                        + "; set ignore-robots for this source if its publisher has allowed it");
    }

    private Known ask(URI address, @Nullable Known before, Source source) throws InterruptedException {
        var now = clock.instant();
        return switch (source.fetch(address)) {
            case Fetched fetched ->
                new Known(RobotsRules.parse(address, fetched.body(), token), "", now.plus(GOOD_FOR));
            case FetchOutcome.TooLarge large ->
                // The first 500 KiB count (RFC 9309, 2.5); this is what was read of it.
                new Known(RobotsRules.parse(address, large.beginning(), token), "", now.plus(GOOD_FOR));
            case FetchOutcome.Gone _ -> new Known(RobotsRules.NONE, "", now.plus(GOOD_FOR));
            case FetchOutcome.Failed failed
            when failed.isClientError() -> new Known(RobotsRules.NONE, "", now.plus(GOOD_FOR));
            case FetchOutcome.Failed failed -> unreachable(before, failed.message(), now);
            case FetchOutcome.AskedToWait asked -> unreachable(before, asked.message(), now);
            case FetchOutcome.Refused refused -> unreachable(before, refused.message(), now);
            case FetchOutcome.NotModified _ -> unreachable(before, address + " answers 304 unasked", now);
        };
    }

    /// What was known before still counts.
    private static Known unreachable(@Nullable Known before, String why, Instant now) {
        return new Known(
                before == null ? null : before.rules(),
                why + "; until it answers nothing of its host is fetched",
                now.plus(UNREACHABLE_FOR));
    }

    private boolean isOld(Known known) {
        return clock.millis() >= known.goodUntil();
    }

    private synchronized @Nullable Known remembered(String place) {
        return hosts.get(place);
    }

    private synchronized void remember(String place, Known known) {
        var before = hosts.put(place, known);
        weight += known.weight() - (before == null ? 0 : before.weight());
        var oldest = hosts.entrySet().iterator();
        while (weight > MOST_WEIGHT && oldest.hasNext()) {
            weight -= oldest.next().getValue().weight();
            oldest.remove();
        }
    }

    private static String placeOf(URI address) {
        var port = address.getPort();
        var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        return scheme + "://" + HostPermits.nameOf(address) + (port < 0 ? "" : ":" + port);
    }
}
