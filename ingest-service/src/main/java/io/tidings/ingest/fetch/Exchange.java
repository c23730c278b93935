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
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One request and its answer, over HTTP/2 where TLS offers it, within limits of time and bytes. Thread-safe.
final class Exchange implements AutoCloseable {

    private static final int NOT_MODIFIED = 304;
    private static final int GONE = 410;

    /// What one request came to: where to go on, or how it ended.
    ///
    /// @param redirect null at the end
    /// @param outcome null where it goes on
    record Step(@Nullable Redirect redirect, @Nullable FetchOutcome outcome) {}

    /// @param isPermanent 301 or 308
    record Redirect(URI to, boolean isPermanent) {}

    private final Clock clock;
    private final HttpClient client;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fetch-deadlines").factory());

    /// @param connecting most time for a connection
    Exchange(Duration connecting, Clock clock) {
        this.clock = clock;
        Connections.bound();
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER) // each is checked first
                .connectTimeout(connecting)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
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
        var response = client.send(request.build(), BodyHandlers.ofInputStream());
        var body = response.body();
        var deadline = deadlines.schedule(() -> closeQuietly(body), end - System.nanoTime(), TimeUnit.NANOSECONDS);
        try (body) {
            var redirect = redirect(address, response);
            return redirect.isPresent()
                    ? new Step(redirect.get(), null)
                    : new Step(null, outcome(address, response, body, limits));
        } catch (IOException e) {
            if (System.nanoTime() - end >= 0) {
                return new Step(null, late(address, limits));
            }
            throw e;
        } finally {
            deadline.cancel(false);
        }
    }

    static FetchOutcome late(URI address, FetchLimits limits) {
        return new FetchOutcome.Failed(
                address + " took longer than " + limits.timeout().toMillis() / 1000.0 + " s");
    }

    @Override
    public void close() {
        deadlines.shutdownNow();
        client.shutdownNow();
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

    private FetchOutcome outcome(URI address, HttpResponse<?> response, InputStream body, FetchLimits limits)
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
        return body(address, response, body, limits);
    }

    private FetchOutcome body(URI address, HttpResponse<?> response, InputStream body, FetchLimits limits)
            throws IOException {
        var headers = response.headers();
        try {
            var bytes = new BoundedBody(limits)
                    .read(body, headers.firstValue("Content-Encoding").orElse(null));
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

    private static void closeQuietly(InputStream body) {
        try {
            body.close();
        } catch (IOException _) {
            // Closing is what ends the fetch; the reading side tells.
        }
    }
}
