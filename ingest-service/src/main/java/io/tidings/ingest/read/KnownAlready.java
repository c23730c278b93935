package io.tidings.ingest.read;

import io.tidings.ingest.read.Read.KnownAs;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a source had published when the poll began. Immutable.
record KnownAlready(Set<KnownAs> entries) {

    static KnownAlready of(PollRequest request) {
        var entries = new HashSet<KnownAs>();
        request.status().getKnown().forEach(entry -> entries.add(new KnownAs(entry.getKey(), entry.getContentHash())));
        return new KnownAlready(entries);
    }

    /// Whether it was published just so.
    boolean has(@Nullable KnownAs entry) {
        return entry != null && entries.contains(entry);
    }
}
