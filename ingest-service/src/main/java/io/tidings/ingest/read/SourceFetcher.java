package io.tidings.ingest.read;

import io.tidings.ingest.credential.Secrets;
import io.tidings.ingest.fetch.FetchOutcome;
import io.tidings.ingest.fetch.Fetcher;
import io.tidings.ingest.schedule.PollOutcome.Validators;
import io.tidings.news.SourceDefinition;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Fetches for a source: with its headers, and with its secrets where the host is the source's own. No secret comes
/// back out
/// of it, neither in an address nor in a message. Thread-safe.
final class SourceFetcher {

    private final Fetcher fetcher;
    private final Secrets secrets;
    private final FetchListener listener;

    /// @param listener told of each fetch
    SourceFetcher(Fetcher fetcher, Secrets secrets, FetchListener listener) {
        this.fetcher = fetcher;
        this.secrets = secrets;
        this.listener = listener;
    }

    /// Why nothing can be fetched for the source, if a secret is not where it should be.
    Optional<String> missing(SourceDefinition source) {
        return secrets.of(source) instanceof Secrets.Missing(var message) ? Optional.of(message) : Optional.empty();
    }

    /// Fetches without conditions.
    FetchOutcome fetch(URI address, SourceDefinition source) throws InterruptedException {
        return fetch(address, source, Validators.NONE, Map.of());
    }

    /// @param more headers beside the source's
    FetchOutcome fetch(URI address, SourceDefinition source, Validators validators, Map<String, String> more)
            throws InterruptedException {
        var begun = System.nanoTime();
        var outcome = fetched(address, source, validators, more);
        listener.fetched(address, outcome, Duration.ofNanos(System.nanoTime() - begun));
        return outcome;
    }

    private FetchOutcome fetched(URI address, SourceDefinition source, Validators validators, Map<String, String> more)
            throws InterruptedException {
        var headers = new HashMap<>(source.getHeaders());
        headers.putAll(more);
        if (!isOwnHost(address, source)) {
            return fetcher.fetch(target(address, headers, validators, source));
        }
        return switch (secrets.of(source)) {
            case Secrets.Missing(var message) -> new FetchOutcome.Failed(0, message);
            case Secrets.Sent sent -> {
                headers.putAll(sent.headers());
                var asked = withQuery(address, sent.query());
                var outcome = fetcher.fetch(target(asked, headers, validators, source));
                yield sent.isEmpty() ? outcome : hidden(outcome, address, asked, sent);
            }
        };
    }

    private Fetcher.Target target(
            URI address, Map<String, String> headers, Validators validators, SourceDefinition source) {
        var usual = fetcher.target(address, source, validators);
        return new Fetcher.Target(
                address, headers, validators, usual.allowPrivate(), usual.ignoreRobots(), usual.limits());
    }

    private static boolean isOwnHost(URI address, SourceDefinition source) {
        var own = host(source.getAddress());
        return own != null && own.equalsIgnoreCase(address.getHost());
    }

    private static @Nullable String host(String address) {
        try {
            return URI.create(address.strip()).getHost();
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static URI withQuery(URI address, Map<String, String> parameters) {
        if (parameters.isEmpty()) {
            return address;
        }
        var added = parameters.entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        var text = address.toString().replaceFirst("#.*$", "");
        return URI.create(text + (address.getRawQuery() == null ? "?" : "&") + added);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static FetchOutcome hidden(FetchOutcome outcome, URI given, URI asked, Secrets.Sent sent) {
        return switch (outcome) {
            case FetchOutcome.Fetched fetched ->
                new FetchOutcome.Fetched(
                        fetched.address().equals(asked) ? given : hidden(fetched.address(), given, sent),
                        fetched.body(),
                        fetched.contentType(),
                        fetched.validators(),
                        fetched.advice());
            case FetchOutcome.NotModified same -> same;
            case FetchOutcome.AskedToWait(var pause, var message) ->
                new FetchOutcome.AskedToWait(pause, hidden(message, sent));
            case FetchOutcome.Gone(var message) -> new FetchOutcome.Gone(hidden(message, sent));
            case FetchOutcome.Refused(var code, var message) -> new FetchOutcome.Refused(code, hidden(message, sent));
            case FetchOutcome.TooLarge large ->
                new FetchOutcome.TooLarge(hidden(large.message(), sent), large.beginning(), large.length());
            case FetchOutcome.Failed(var status, var message) -> new FetchOutcome.Failed(status, hidden(message, sent));
        };
    }

    private static String hidden(String message, Secrets.Sent sent) {
        return sent.hidden(
                sent.query().values().stream().reduce(message, (text, value) -> text.replace(encoded(value), "…")));
    }

    /// Where a redirect carries the secret on, the address is told without it.
    private static URI hidden(URI address, URI given, Secrets.Sent sent) {
        var text = hidden(address.toString(), sent);
        if (text.equals(address.toString())) {
            return address;
        }
        try {
            return URI.create(text.replace("…", ""));
        } catch (IllegalArgumentException _) {
            return given;
        }
    }
}
