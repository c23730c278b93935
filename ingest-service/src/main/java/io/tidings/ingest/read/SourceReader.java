package io.tidings.ingest.read;

import io.tidings.ingest.schedule.PollOutcome;

/// Reads one kind of source. Thread-safe: many polls share one reader.
@FunctionalInterface
public interface SourceReader {

    /// Reads everything that may be new; what is known already is sorted out behind the sink.
    ///
    /// @return what the poll came to
    /// @throws InterruptedException if the poll is to stop
    PollOutcome read(PollRequest request, Sink sink) throws InterruptedException;
}
