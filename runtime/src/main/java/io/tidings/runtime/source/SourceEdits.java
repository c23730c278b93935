package io.tidings.runtime.source;

import io.tidings.news.SourceDefinition;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// A definition as an operator wants it changed. Pure.
public final class SourceEdits {

    private SourceEdits() {}

    /// The same source, paused or going on.
    public static SourceDefinition paused(SourceDefinition source, boolean paused, Instant now) {
        return SourceDefinition.newBuilder(source)
                .setPaused(paused)
                .setDefinedAt(now.truncatedTo(ChronoUnit.MILLIS))
                .build();
    }

    /// The same source, asked for a poll as soon as its host's turn comes.
    public static SourceDefinition polledNow(SourceDefinition source, Instant now) {
        return SourceDefinition.newBuilder(source)
                .setRequestedAt(now.truncatedTo(ChronoUnit.MILLIS))
                .build();
    }
}
