package io.tidings.ingest.read;

import io.tidings.ingest.schedule.PollOutcome;

/// A source that sends by itself.
final class NothingToPoll implements SourceReader {

    @Override
    public PollOutcome read(PollRequest request, Sink sink) {
        return new PollOutcome.Failed(
                Reason.UNSUPPORTED_KIND.code(),
                "The source sends by itself, with POST /articles; there is nothing to poll");
    }
}
