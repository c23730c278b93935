package io.tidings.ingest.fetch;

import io.tidings.ingest.fetch.BoundedBody.TooLargeException;
import io.tidings.ingest.schedule.Advice;
import io.tidings.ingest.schedule.PollOutcome.Validators;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One request and its answer, over HTTP/2 where TLS offers it, within limits of time and bytes. Thread-safe.
final class Exchange implements AutoCloseable {

    private static final int NOT_MODIFIED = 304;
    private static final int GONE = 410;
    private static final long UNREAD = 16 << 10;

    /// What one request came to: where to go on, or how it ended.
    ///
    /// @param redirect null at the end
    /// @param outcome null where it goes on
    record Step(@Nullable Redirect redirect, @Nullable FetchOutcome outcome) {}

    /// @param isPermanent 301 or 308
    record Redirect(URI to, boolean isPermanent) {}

    private final Clock clock;
    private final Clients clients;
    private final Deadlines deadlines = new Deadlines();

    /// @param connecting most time for a connection
    Exchange(Duration connecting, Clock clock) {
        this.clock = clock;
        Connections.bound();
        this.clients = new Clients(connecting, Clients.trustingAsTheJdk());
    }

    /// @param request without timeout and version
    /// @param limits on this request alone
    /// @throws IOException if there is no answer
    /// @throws InterruptedException if the calling thread is interrupted
    Step send(URI address, HttpRequest.Builder request, FetchLimits limits) throws IOException, InterruptedException {
        var end = System.nanoTime() + limits.timeout().toNanos();
        // Without TLS an offer of HTTP/2 only confuses old servers.
        var isTls = "https".equalsIgnoreCase(address.getScheme());
        request.timeout(limits.timeout()).version(isTls ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1);
        var response = clients.send(request.build(), answer -> body(answer, limits, end));
        var redirect = redirect(address, response);
        return redirect.isPresent()
                ? new Step(redirect.get(), null)
                : new Step(null, outcome(address, response, limits));
    }

    static FetchOutcome late(URI address, FetchLimits limits) {
        return new FetchOutcome.Failed(
                address + " took longer than " + limits.timeout().toMillis() / 1000.0 + " s");
    }

    @Override
    public void close() {
        deadlines.close();
        clients.close();
    }

    /// Of an answer that is not read only so much is received as lets its connection be used again.
    private WireBody body(ResponseInfo answer, FetchLimits limits, long end) {
        var isRead = answer.statusCode() >= 200 && answer.statusCode() <= 299;
        var most = isRead
                ? limits.wireLimit().bytes()
                : Math.min(UNREAD, limits.wireLimit().bytes());
        var body = new WireBody(
                most, answer.headers().firstValueAsLong("Content-Length").orElse(-1));
        deadlines.add(body, end);
        return body;
    }

    private static Optional<Redirect> redirect(URI address, HttpResponse<?> response) {
        var status = response.statusCode();
        return switch (status) {
            case 301, 302, 303, 307, 308 ->
                response.headers()
                        .firstValue("Location")
                        .flatMap(location -> Addresses.resolve(address, location))
                        .map(to -> new Redirect(to, status == 301 || status == 308));
            default -> Optional.empty();
        };
    }

    private FetchOutcome outcome(URI address, HttpResponse<InputStream> response, FetchLimits limits)
            throws IOException {
        var status = response.statusCode();
        if (status == NOT_MODIFIED) {
            return new FetchOutcome.NotModified(advice(response));
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
            return new FetchOutcome.Failed(status, address + " answers " + status + "; check the address");
        }
        return unpacked(address, response, limits);
    }

    private FetchOutcome unpacked(URI address, HttpResponse<InputStream> response, FetchLimits limits)
            throws IOException {
        var headers = response.headers();
        try {
            var bytes = new BoundedBody(limits)
                    .read(
                            response.body(),
                            headers.firstValue("Content-Encoding").orElse(null));
            return new FetchOutcome.Fetched(
                    address,
                    bytes,
                    headers.firstValue("Content-Type").orElse(null),
                    new Validators(
                            headers.firstValue("ETag").orElse(null),
                            headers.firstValue("Last-Modified").orElse(null)),
                    advice(response));
        } catch (TooLargeException e) {
            var length = headers.firstValueAsLong("Content-Length").orElse(0);
            return new FetchOutcome.TooLarge(
                    address + " gives " + e.getMessage(), e.beginning(), Math.max(length, e.beginning().length));
        }
    }

    private Advice advice(HttpResponse<?> response) {
        return new Advice(
                null, Freshness.of(response.headers(), clock.instant()).orElse(null), null);
    }
}
