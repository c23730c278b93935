package io.tidings.ingest.read;

import io.tidings.ingest.fetch.FetchOutcome;
import io.tidings.ingest.schedule.PollOutcome;
import io.tidings.ingest.schedule.PollOutcome.Validators;
import io.tidings.ingest.schedule.SourceHost;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.util.Map;

/// A feed, a page or a file of lines at an http(s) address. Thread-safe.
final class WebReader implements SourceReader {

    private final SourceFetcher fetcher;
    private final ContentReader contents;

    WebReader(SourceFetcher fetcher, ContentReader contents) {
        this.fetcher = fetcher;
        this.contents = contents;
    }

    @Override
    public PollOutcome read(PollRequest request, Sink sink) throws InterruptedException {
        var definition = request.definition();
        URI address;
        try {
            address = URI.create(
                    SourceHost.addressOf(definition, request.status()).strip());
        } catch (IllegalArgumentException e) {
            return new PollOutcome.Failed("bad-address", definition.getAddress() + " is no address: " + e.getMessage());
        }
        var missing = fetcher.missing(definition);
        if (missing.isPresent()) {
            return new PollOutcome.Failed(Reason.MISSING_CREDENTIAL.code(), missing.get());
        }
        return switch (fetcher.fetch(address, definition, validators(request), Map.of())) {
            case FetchOutcome.Fetched fetched -> take(fetched, request, sink);
            case FetchOutcome.NotModified not -> new PollOutcome.NotModified(not.advice());
            case FetchOutcome.AskedToWait asked -> new PollOutcome.AskedToWait(asked.pause(), asked.message());
            case FetchOutcome.Gone gone -> new PollOutcome.Gone(gone.message());
            case FetchOutcome.Refused refused -> new PollOutcome.Failed(refused.code(), refused.message());
            case FetchOutcome.TooLarge large -> new PollOutcome.Failed(Reason.TOO_LARGE.code(), large.message());
            case FetchOutcome.Failed failed -> new PollOutcome.Failed(Reason.UNREACHABLE.code(), failed.message());
        };
    }

    /// A request to publish everything again, and one that was broken off, have to see everything.
    private static Validators validators(PollRequest request) {
        var status = request.status();
        return request.definition().getPublishKnown() || status.getProgress() != null
                ? Validators.NONE
                : new Validators(status.getEtag(), status.getLastModified());
    }

    private PollOutcome take(FetchOutcome.Fetched fetched, PollRequest request, Sink sink) throws InterruptedException {
        var input = request.definition().getAddress();
        var version = Versions.of(fetched.body());
        var entries = new Entries(sink, input, version, request.done(input, version), true);
        try {
            var end = contents.read(
                    new Content.OfBytes(fetched.body(), fetched.address(), fetched.contentType()), request, entries);
            var kind = request.definition().getKind();
            return end.outcome(fetched.validators(), WebAdvice.of(fetched, entries.pace(), kind));
        } catch (NoSuchFileException e) {
            throw new IllegalStateException("bytes in memory cannot be missing", e);
        }
    }
}
