package io.tidings.ingest.read;

import io.tidings.ingest.intake.KnownEntries;
import io.tidings.ingest.read.Read.KnownAs;
import org.jspecify.annotations.Nullable;

/// What a source had published when the poll began. Immutable.
record KnownAlready(KnownEntries entries) {

    static KnownAlready of(PollRequest request) {
        return new KnownAlready(KnownEntries.of(request.status()));
    }

    /// Whether it was published just so.
    boolean has(@Nullable KnownAs entry) {
        return entry != null && entries.isSame(entry);
    }
}
