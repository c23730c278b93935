package io.tidings.ingest.fetch;

import io.tidings.ingest.schedule.Advice;
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
    /// @param advice on the next fetch
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared or changed; a copy would cost its size
    record Fetched(URI address, byte[] body, @Nullable String contentType, Validators validators, Advice advice)
            implements FetchOutcome {}

    /// 304: the validators still hold.
    ///
    /// @param advice on the next fetch
    record NotModified(Advice advice) implements FetchOutcome {}

    /// 429 or 503 with Retry-After.
    record AskedToWait(Duration pause, String message) implements FetchOutcome {}

    /// 410: there is nothing any more.
    record Gone(String message) implements FetchOutcome {}

    /// This address may not be fetched; nothing was sent to it.
    ///
    /// @param code `forbidden-address`, or `robots` where its robots.txt says so
    record Refused(String code, String message) implements FetchOutcome {

        /// Of an address that may not be fetched from here.
        static final String ADDRESS = "forbidden-address";

        /// Of an address that its host does not want to be fetched.
        static final String ROBOTS = "robots";
    }

    /// More bytes than allowed.
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared or changed; a copy would cost its size
    record TooLarge(String message, byte[] beginning, long length) implements FetchOutcome {}

    /// No answer, or one that is an error.
    ///
    /// @param status of the answer; 0 where there was none
    record Failed(int status, String message) implements FetchOutcome {

        /// No answer.
        Failed(String message) {
            this(0, message);
        }

        /// Whether the server says that it is the request that is wrong, e.g. 404.
        boolean isClientError() {
            return status >= 400 && status < 500 && status != 429;
        }
    }
}
