package io.tidings.ingest.fetch;

import io.tidings.ingest.schedule.PollOutcome.Validators;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What a fetch came to.
public sealed interface FetchOutcome {

    /// The server answered with something.
    ///
    /// @param address after redirects
    /// @param contentType as the server said
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared or changed; a copy would cost its size
    record Fetched(URI address, byte[] body, @Nullable String contentType, Validators validators)
            implements FetchOutcome {}

    /// 304: the validators still hold.
    record NotModified() implements FetchOutcome {}

    /// 429 or 503 with Retry-After.
    record AskedToWait(Duration pause, String message) implements FetchOutcome {}

    /// 410: there is nothing any more.
    record Gone(String message) implements FetchOutcome {}

    /// This address may not be fetched from here; nothing was sent to it.
    record Refused(String message) implements FetchOutcome {}

    /// More bytes than allowed.
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared or changed; a copy would cost its size
    record TooLarge(String message, byte[] beginning, long length) implements FetchOutcome {}

    /// No answer, or one that is an error.
    record Failed(String message) implements FetchOutcome {}
}
