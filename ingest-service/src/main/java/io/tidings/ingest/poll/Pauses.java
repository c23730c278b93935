package io.tidings.ingest.poll;

import io.tidings.ingest.source.Source;
import io.tidings.news.SourceState;
import io.tidings.news.SourceStatus;
import java.util.Optional;

/// Says in a source's status that it is paused; its next poll says how it is after that. Pure.
final class Pauses {

    private Pauses() {}

    /// The status of a source whose pause has just begun; empty for all others.
    static Optional<SourceStatus> begun(Source source) {
        var status = source.status();
        return source.definition().getPaused() && status.getState() != SourceState.PAUSED
                ? Optional.of(SourceStatus.newBuilder(status)
                        .setState(SourceState.PAUSED)
                        .setStateSince(source.definition().getDefinedAt())
                        .setStateReason("It is paused by its definition; `tidings source resume` goes on")
                        .setNextPollAt(null)
                        .build())
                : Optional.empty();
    }
}
