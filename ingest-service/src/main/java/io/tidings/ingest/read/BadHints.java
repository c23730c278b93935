package io.tidings.ingest.read;

import io.tidings.ingest.schedule.PollOutcome;

/// A source whose hints cannot be followed: it is not read without them, since its articles would change their shape
/// unnoticed.
final class BadHints implements SourceReader {

    private final String problem;

    BadHints(String problem) {
        this.problem = problem;
    }

    @Override
    public PollOutcome read(PollRequest request, Sink sink) {
        return new PollOutcome.Failed(Reason.BAD_SELECTOR.code(), problem);
    }
}
