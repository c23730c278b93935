package io.tidings.ingest.read;

import io.tidings.ingest.schedule.PollOutcome;

/// A kind of source that is known to the contract, and not read by this version.
final class UnsupportedKind implements SourceReader {

    @Override
    public PollOutcome read(PollRequest request, Sink sink) {
        return new PollOutcome.Failed(
                Reason.UNSUPPORTED_KIND.code(),
                "Sources of kind " + request.definition().getKind() + " are not read by this version; give a feed, a"
                        + " page, a file or a folder");
    }
}
