package io.tidings.ingest.read;

import io.tidings.ingest.fetch.FetchOutcome;
import io.tidings.news.SourceDefinition;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Fetches the page behind a link, by its source's rules. Thread-safe.
final class PageFetcher {

    private static final byte[] NOTHING = {};

    /// The page, or why there is none.
    sealed interface Answer {}

    /// The page.
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared or changed; a copy would cost its size
    record Page(URI address, byte[] body, @Nullable String contentType) implements Answer {}

    /// There is none.
    ///
    /// @param asked where the server only asks for a pause
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared or changed; a copy would cost its size
    record NoPage(Reason reason, String message, byte[] beginning, long length, ReadEnd.@Nullable AskedToWait asked)
            implements Answer {}

    private final SourceFetcher fetcher;

    PageFetcher(SourceFetcher fetcher) {
        this.fetcher = fetcher;
    }

    Answer fetch(URI address, SourceDefinition source) throws InterruptedException {
        return switch (fetcher.fetch(address, source)) {
            case FetchOutcome.Fetched fetched -> new Page(fetched.address(), fetched.body(), fetched.contentType());
            case FetchOutcome.NotModified _ ->
                none(Reason.UNREACHABLE, address + " answers 304 to a request without conditions");
            case FetchOutcome.AskedToWait(var pause, var message) ->
                new NoPage(Reason.UNREACHABLE, message, NOTHING, 0, new ReadEnd.AskedToWait(pause, message));
            case FetchOutcome.Gone gone -> none(Reason.UNREACHABLE, gone.message());
            case FetchOutcome.Refused refused -> none(Reason.of(refused.code()), refused.message());
            case FetchOutcome.TooLarge large ->
                new NoPage(Reason.TOO_LARGE, large.message(), large.beginning(), large.length(), null);
            case FetchOutcome.Failed failed -> none(Reason.UNREACHABLE, failed.message());
        };
    }

    private static NoPage none(Reason reason, String message) {
        return new NoPage(reason, message, NOTHING, 0, null);
    }
}
