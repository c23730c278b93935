package io.tidings.console.source;

import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceState;
import io.tidings.news.SourceStatus;
import java.time.Clock;

/// A book that a test fills by itself.
public final class KnownSources {

    private final SourceBook book;
    private final Clock clock;

    public KnownSources(Clock clock) {
        this.book = new SourceBook(clock);
        this.clock = clock;
    }

    public SourceBook book() {
        return book;
    }

    public void defined(SourceDefinition source) {
        book.define(source.getSourceId(), source);
    }

    public void polled(String id, SourceState state, String reason) {
        var now = clock.instant();
        book.note(
                id,
                SourceStatus.newBuilder()
                        .setSourceId(id)
                        .setState(state)
                        .setStateReason(reason)
                        .setLastPolledAt(now)
                        .setNextPollAt(now.plusSeconds(600))
                        .setAnsweredRequestAt(now)
                        .build());
    }
}
