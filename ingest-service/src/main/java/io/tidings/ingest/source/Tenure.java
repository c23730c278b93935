package io.tidings.ingest.source;

/// The time during which this instance owns a partition. Compared by identity: owning a partition again is another
/// tenure, and nothing of the former counts any more. Thread-safe.
public final class Tenure {

    private final int partition;
    private volatile boolean ended;

    /// Begins.
    public Tenure(int partition) {
        this.partition = partition;
    }

    /// Of `news.sources` and `news.source-status`.
    public int partition() {
        return partition;
    }

    /// Ends it, for good.
    public void end() {
        ended = true;
    }

    /// Whether the partition belongs to someone else by now.
    public boolean isEnded() {
        return ended;
    }
}
