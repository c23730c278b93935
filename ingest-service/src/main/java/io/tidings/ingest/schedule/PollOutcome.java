package io.tidings.ingest.schedule;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What a poll came to. Faults of the program are exceptions; whatever the world does is one of these.
public sealed interface PollOutcome {

    /// The source was read.
    ///
    /// @param validators to send with the next request
    /// @param advice on the next poll
    record Fetched(Validators validators, Advice advice) implements PollOutcome {
        public Fetched(Validators validators) {
            this(validators, Advice.NONE);
        }
    }

    /// Nothing has changed since the last poll.
    ///
    /// @param advice on the next poll
    record NotModified(Advice advice) implements PollOutcome {
        public NotModified() {
            this(Advice.NONE);
        }
    }

    /// The server asks for a pause.
    ///
    /// @param pause how long
    record AskedToWait(Duration pause, String message) implements PollOutcome {}

    /// It could not be read; worth another try later.
    ///
    /// @param code short code in kebab case
    record Failed(String code, String message) implements PollOutcome {}

    /// The address says that there is nothing any more, for good.
    record Gone(String message) implements PollOutcome {}

    /// Validators of a conditional request; null where there was none.
    record Validators(@Nullable String etag, @Nullable String lastModified) {

        /// None.
        public static final Validators NONE = new Validators(null, null);
    }

    /// Read, without validators.
    static PollOutcome fetched() {
        return new Fetched(Validators.NONE);
    }

    /// The code in the status and in metrics.
    default String code() {
        return switch (this) {
            case Fetched _ -> "fetched";
            case NotModified _ -> "not-modified";
            case AskedToWait _ -> "asked-to-wait";
            case Failed failed -> failed.code();
            case Gone _ -> "gone";
        };
    }

    /// A sentence for a person; empty where there is nothing to say.
    default String message() {
        return switch (this) {
            case Fetched _ -> "";
            case NotModified _ -> "Nothing has changed since the last poll.";
            case AskedToWait asked -> asked.message();
            case Failed failed -> failed.message();
            case Gone gone -> gone.message();
        };
    }

    /// What the answer says of the next poll.
    default Advice advice() {
        return switch (this) {
            case Fetched fetched -> fetched.advice;
            case NotModified not -> not.advice;
            case AskedToWait _, Failed _, Gone _ -> Advice.NONE;
        };
    }

    /// Whether the source answered as it should.
    default boolean isGood() {
        return this instanceof Fetched || this instanceof NotModified;
    }
}
