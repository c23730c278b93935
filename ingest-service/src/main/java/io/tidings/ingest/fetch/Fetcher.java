package io.tidings.ingest.fetch;

import io.tidings.ingest.fetch.BoundedBody.TooLargeException;
import io.tidings.ingest.schedule.Places;
import io.tidings.ingest.schedule.PollOutcome.Validators;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Fetches over HTTP within limits. Whatever the server does is an outcome. Thread-safe; blocks the (virtual) thread
/// that
/// calls.
public final class Fetcher implements AutoCloseable {

    private static final int NOT_MODIFIED = 304;
    private static final int GONE = 410;

    /// One fetch.
    ///
    /// @param headers sent along
    /// @param allowPrivate loopback, private and link-local addresses may be fetched
    public record Target(URI address, Map<String, String> headers, Validators validators, boolean allowPrivate) {}

    private final FetchLimits limits;
    private final String userAgent;
    private final Clock clock;
    private final HttpClient client;
    private final HostPermits hosts;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fetch-deadlines").factory());

    /// A fetcher for who fetches by hand.
    ///
    /// @param userAgent says who fetches, with a contact
    public Fetcher(FetchLimits limits, String userAgent, Clock clock) {
        this(limits, userAgent, clock, new HostPermits(limits.spacing(), Places.UNBOUNDED));
    }

    /// @param userAgent says who fetches, with a contact
    /// @param hosts keeps the fetches of one host apart
    public Fetcher(FetchLimits limits, String userAgent, Clock clock, HostPermits hosts) {
        this.hosts = hosts;
        this.limits = limits;
        this.userAgent = userAgent;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER) // each is checked first
                .connectTimeout(limits.timeout())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /// @throws InterruptedException if the calling thread is interrupted
    public FetchOutcome fetch(Target target) throws InterruptedException {
        var address = target.address();
        for (var hop = 0; hop <= limits.redirects(); hop++) {
            try {
                var objection = AddressGuard.objection(address, target.allowPrivate());
                if (objection.isPresent()) {
                    return new FetchOutcome.Refused(objection.get());
                }
                try (var _ = hosts.acquire(address, Duration.ZERO)) {
                    var end = System.nanoTime() + limits.timeout().toNanos();
                    var response = client.send(request(target, address, end), BodyHandlers.ofInputStream());
                    var next = redirect(address, response);
                    if (next.isEmpty()) {
                        return outcome(address, response, end);
                    }
                    response.body().close();
                    address = next.get();
                }
            } catch (UnknownHostException _) {
                return new FetchOutcome.Failed("The host of " + address + " is not known to DNS; check the address");
            } catch (IOException | IllegalArgumentException e) {
                return new FetchOutcome.Failed(address + " could not be fetched: " + reason(e));
            }
        }
        return new FetchOutcome.Failed(
                target.address() + " redirects more than " + limits.redirects() + " times, last to " + address);
    }

    @Override
    public void close() {
        deadlines.shutdownNow();
        client.shutdownNow();
    }

    private HttpRequest request(Target target, URI address, long end) {
        var left = Duration.ofNanos(Math.max(end - System.nanoTime(), 1));
        var request = HttpRequest.newBuilder(address).timeout(left).GET();
        // A redirect to another host does not get what was meant for the first.
        if (sameHost(address, target.address())) {
            target.headers().forEach(request::setHeader);
        }
        request.setHeader("User-Agent", userAgent);
        request.setHeader("Accept-Encoding", "gzip");
        setIfThere(request, "If-None-Match", target.validators().etag());
        setIfThere(request, "If-Modified-Since", target.validators().lastModified());
        return request.build();
    }

    private static void setIfThere(HttpRequest.Builder request, String name, @Nullable String value) {
        if (value != null) {
            request.setHeader(name, value);
        }
    }

    private static boolean sameHost(URI a, URI b) {
        return String.valueOf(a.getHost()).equalsIgnoreCase(b.getHost());
    }

    private static Optional<URI> redirect(URI address, HttpResponse<?> response) {
        return switch (response.statusCode()) {
            case 301, 302, 303, 307, 308 ->
                response.headers().firstValue("Location").map(address::resolve);
            default -> Optional.empty();
        };
    }

    private FetchOutcome outcome(URI address, HttpResponse<InputStream> response, long end) throws IOException {
        var body = response.body();
        var deadline = deadlines.schedule(() -> closeQuietly(body), end - System.nanoTime(), TimeUnit.NANOSECONDS);
        try (body) {
            var status = response.statusCode();
            if (status == NOT_MODIFIED) {
                return new FetchOutcome.NotModified();
            } else if (status == GONE) {
                return new FetchOutcome.Gone(address + " answers 410: it is gone for good");
            }
            var wait = RetryAfter.of(response, clock.instant());
            if (wait.isPresent()) {
                return new FetchOutcome.AskedToWait(
                        wait.get(),
                        address + " answers " + status + " and asks to wait "
                                + wait.get().toSeconds() + " s");
            } else if (status < 200 || status > 299) {
                return new FetchOutcome.Failed(address + " answers " + status + "; check the address");
            }
            return fetched(address, response, body);
        } catch (TooLargeException e) {
            var length = response.headers().firstValueAsLong("Content-Length").orElse(0);
            return new FetchOutcome.TooLarge(
                    address + " gives " + e.getMessage(), e.beginning(), Math.max(length, e.beginning().length));
        } catch (IOException e) {
            if (System.nanoTime() - end >= 0) {
                return new FetchOutcome.Failed(
                        address + " took longer than " + limits.timeout().toSeconds() + " s");
            }
            throw e;
        } finally {
            deadline.cancel(false);
        }
    }

    private FetchOutcome fetched(URI address, HttpResponse<?> response, InputStream body) throws IOException {
        var headers = response.headers();
        var bytes = new BoundedBody(limits)
                .read(body, headers.firstValue("Content-Encoding").orElse(null));
        return new FetchOutcome.Fetched(
                address,
                bytes,
                headers.firstValue("Content-Type").orElse(null),
                new Validators(
                        headers.firstValue("ETag").orElse(null),
                        headers.firstValue("Last-Modified").orElse(null)));
    }

    private static void closeQuietly(InputStream body) {
        try {
            body.close();
        } catch (IOException _) {
            // Closing is what ends the fetch; the reading side tells.
        }
    }

    private static String reason(Exception failure) {
        var message = failure.getMessage();
        return failure.getClass().getSimpleName() + (message == null ? "" : " (" + message + ")");
    }
}
