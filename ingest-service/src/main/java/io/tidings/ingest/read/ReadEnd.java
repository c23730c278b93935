package io.tidings.ingest.read;

import io.tidings.ingest.schedule.Advice;
import io.tidings.ingest.schedule.PollOutcome;
import io.tidings.ingest.schedule.PollOutcome.Validators;
import java.time.Duration;

/// How far a content was read.
sealed interface ReadEnd {

    /// To its end.
    record Whole() implements ReadEnd {}

    /// Not to its end: the next poll has to see the same content again, and goes on.
    record More() implements ReadEnd {}

    /// Not to its end, since a server asks for a pause.
    record AskedToWait(Duration pause, String message) implements ReadEnd {}

    /// To its end.
    static ReadEnd whole() {
        return new Whole();
    }

    /// Not to its end.
    static ReadEnd more() {
        return new More();
    }

    /// What the poll came to. Only a content that was read to its end may be asked for by its validators.
    ///
    /// @param advice of the server on the next poll
    default PollOutcome outcome(Validators validators, Advice advice) {
        return switch (this) {
            case Whole _ -> new PollOutcome.Fetched(validators, advice);
            case More _ -> new PollOutcome.Fetched(Validators.NONE, advice);
            case AskedToWait(var pause, var message) -> new PollOutcome.AskedToWait(pause, message);
        };
    }
}
