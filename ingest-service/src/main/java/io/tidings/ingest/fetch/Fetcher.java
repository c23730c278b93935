package io.tidings.ingest.fetch;

import io.tidings.ingest.fetch.AddressGuard.Objection;
import io.tidings.ingest.fetch.Exchange.Redirect;
import io.tidings.ingest.fetch.Exchange.Step;
import io.tidings.ingest.schedule.Places;
import io.tidings.ingest.schedule.PollOutcome.Validators;
import io.tidings.news.SourceDefinition;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Fetches over HTTP, politely and within limits. Whatever the server does is an outcome. Thread-safe; blocks the
/// (virtual) thread that calls.
public final class Fetcher implements AutoCloseable {

    /// As much of a robots.txt as counts (RFC 9309, 2.5).
    private static final int ROBOTS_BYTES = 512_000;

    /// One fetch.
    ///
    /// @param headers sent along to the address's host
    /// @param allowPrivate loopback, private and link-local addresses may be fetched
    /// @param ignoreRobots what robots.txt says does not count
    /// @param limits on each request
    public record Target(
            URI address,
            Map<String, String> headers,
            Validators validators,
            boolean allowPrivate,
            boolean ignoreRobots,
            @Nullable FetchLimits limits) {

        /// With robots.txt, within the service's limits.
        public Target(URI address, Map<String, String> headers, Validators validators, boolean allowPrivate) {
            this(address, headers, validators, allowPrivate, false, null);
        }
    }

    private final FetchLimits limits;
    private final String userAgent;
    private final HostPermits hosts;
    private final AddressGuard guard;
    private final @Nullable Robots robots;
    private final Exchange exchange;

    /// A fetcher for a person who fetches by hand what they name: robots.txt, which is for robots, does not count.
    ///
    /// @param userAgent says who fetches, with a contact
    public Fetcher(FetchLimits limits, String userAgent, Clock clock) {
        this(limits, userAgent, clock, new HostPermits(limits.spacing(), Places.UNBOUNDED), new AddressGuard(), null);
    }

    /// @param userAgent says who fetches, with a contact; its first word is our name in robots.txt
    /// @param hosts keeps the fetches of one host apart
    public Fetcher(FetchLimits limits, String userAgent, Clock clock, HostPermits hosts) {
        this(limits, userAgent, clock, hosts, new AddressGuard(), new Robots(userAgent, clock));
    }

    Fetcher(
            FetchLimits limits,
            String userAgent,
            Clock clock,
            HostPermits hosts,
            AddressGuard guard,
            @Nullable Robots robots) {
        this.limits = limits;
        this.userAgent = userAgent;
        this.hosts = hosts;
        this.guard = guard;
        this.robots = robots;
        this.exchange = new Exchange(limits.timeout(), clock);
    }

    /// What a source's fetches have in common.
    ///
    /// @param address of the source, or of a page of it
    public Target target(URI address, SourceDefinition source, Validators validators) {
        return new Target(
                address,
                source.getHeaders(),
                validators,
                source.getAllowPrivateAddresses(),
                source.getIgnoreRobots(),
                limits.within(source.getLimits()));
    }

    /// @throws InterruptedException if the calling thread is interrupted
    public FetchOutcome fetch(Target target) throws InterruptedException {
        var within = target.limits() == null ? limits : target.limits();
        var moves = new Moves();
        var address = target.address();
        for (var hop = 0; hop <= within.redirects(); hop++) {
            try {
                var step = step(target, address, within);
                var redirect = step.redirect();
                var outcome = step.outcome();
                if (redirect != null) {
                    moves.follow(redirect);
                    address = redirect.to();
                } else if (outcome != null) {
                    return moves.noted(outcome);
                }
            } catch (UnknownHostException _) {
                return new FetchOutcome.Failed("The host of " + address + " is not known to DNS; check the address");
            } catch (HttpTimeoutException _) {
                return Exchange.late(address, within);
            } catch (IOException | IllegalArgumentException e) {
                return new FetchOutcome.Failed(address + " could not be fetched: " + reason(e));
            }
        }
        return new FetchOutcome.Failed(
                target.address() + " redirects more than " + within.redirects() + " times, last to " + address);
    }

    /// What the address's robots.txt says; allowed where this fetcher does not ask.
    ///
    /// @throws InterruptedException if the calling thread is interrupted
    public Robots.Verdict robots(URI address, boolean allowPrivate) throws InterruptedException {
        return verdict(address, allowPrivate, robots);
    }

    @Override
    public void close() {
        exchange.close();
    }

    private Step step(Target target, URI address, FetchLimits within) throws IOException, InterruptedException {
        try (var verdict = guard.check(address, target.allowPrivate())) {
            if (verdict instanceof Objection objection) {
                return end(new FetchOutcome.Refused(FetchOutcome.Refused.ADDRESS, objection.why()));
            }
            var robotsSay = verdict(address, target.allowPrivate(), target.ignoreRobots() ? null : robots);
            return switch (robotsSay) {
                case Robots.Verdict.Disallowed no ->
                    end(new FetchOutcome.Refused(FetchOutcome.Refused.ROBOTS, no.message()));
                case Robots.Verdict.Unknown unknown -> end(new FetchOutcome.Failed(unknown.message()));
                case Robots.Verdict.Allowed allowed -> {
                    try (var _ = hosts.acquire(address, allowed.crawlDelay())) {
                        yield exchange.send(address, request(target, address), within);
                    }
                }
            };
        }
    }

    private Robots.Verdict verdict(URI address, boolean allowPrivate, @Nullable Robots rules)
            throws InterruptedException {
        return rules == null
                ? new Robots.Verdict.Allowed(Duration.ZERO)
                : rules.verdict(address, place -> fetch(robotsOf(place, allowPrivate)));
    }

    private Target robotsOf(URI place, boolean allowPrivate) {
        return new Target(place, Map.of(), Validators.NONE, allowPrivate, true, limits.atMost(ROBOTS_BYTES));
    }

    private static Step end(FetchOutcome outcome) {
        return new Step(null, outcome);
    }

    private HttpRequest.Builder request(Target target, URI address) {
        var request = HttpRequest.newBuilder(address).GET();
        // A redirect to another host does not get what was meant for the first: neither headers nor validators.
        if (Addresses.maySee(address, target.address())) {
            target.headers().forEach(request::setHeader);
            setIfThere(request, "If-None-Match", target.validators().etag());
            setIfThere(request, "If-Modified-Since", target.validators().lastModified());
        }
        request.setHeader("User-Agent", userAgent);
        request.setHeader("Accept-Encoding", Decoding.ACCEPTED);
        return request;
    }

    private static void setIfThere(HttpRequest.Builder request, String name, @Nullable String value) {
        if (value != null) {
            request.setHeader(name, value);
        }
    }

    private static String reason(Exception failure) {
        var message = failure.getMessage();
        return failure.getClass().getSimpleName() + (message == null ? "" : " (" + message + ")");
    }

    /// Where an address has moved for good: as far as all redirects from the first on were permanent.
    private static final class Moves {

        private boolean isPermanent = true;
        private @Nullable URI to;

        void follow(Redirect redirect) {
            isPermanent &= redirect.isPermanent();
            to = isPermanent ? redirect.to() : to;
        }

        FetchOutcome noted(FetchOutcome outcome) {
            return to == null ? outcome : Moved.to(to, outcome);
        }
    }
}
