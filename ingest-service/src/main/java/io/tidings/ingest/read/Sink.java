package io.tidings.ingest.read;

/// Takes what a reader finds, in order; holds the reader back when there is more than can be published.
@FunctionalInterface
public interface Sink {

    /// @throws InterruptedException if the poll is to stop
    void take(Read read) throws InterruptedException;
}
