package io.tidings.ingest.read;

import io.tidings.ingest.fetch.FetchOutcome;
import java.net.URI;
import java.time.Duration;

/// Is told of each fetch, for who wants to show them. Called by the thread that fetches.
@FunctionalInterface
public interface FetchListener {

    /// Tells nobody.
    FetchListener NOBODY = (_, _, _) -> {};

    /// @param address that was asked for, without secrets
    /// @param took from the request to the end of the answer, waiting for the host's turn included
    void fetched(URI address, FetchOutcome outcome, Duration took);
}
