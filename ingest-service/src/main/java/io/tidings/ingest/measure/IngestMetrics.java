package io.tidings.ingest.measure;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.tidings.ingest.read.Reason;
import io.tidings.ingest.schedule.PollOutcome;
import io.tidings.ingest.source.SourceTable;
import io.tidings.news.SourceState;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// What the service measures. Thread-safe.
///
/// `tidings.ingest.polls` by `outcome`, `tidings.ingest.items`, `tidings.ingest.rejected` by `reason`,
/// `tidings.ingest.transaction` (seconds), `tidings.ingest.transactions.aborted`, `tidings.ingest.sources` by `state`,
/// `tidings.ingest.sources.overdue`, `tidings.ingest.sources.overdue.seconds`, `tidings.ingest.sources.unreadable`,
/// `tidings.ingest.polls.running`, `tidings.ingest.posts` by `answer`, `tidings.ingest.posts.waiting`.
public final class IngestMetrics {

    private final MeterRegistry registry;
    private final Counter items;
    private final Counter aborted;
    private final Timer transaction;

    /// Meters in the registry.
    public IngestMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.items = registry.counter("tidings.ingest.items");
        this.aborted = registry.counter("tidings.ingest.transactions.aborted");
        this.transaction = Timer.builder("tidings.ingest.transaction")
                .description("From the first record sent to the commit")
                .publishPercentileHistogram()
                .register(registry);
    }

    /// A poll is over.
    public void polled(PollOutcome outcome) {
        registry.counter("tidings.ingest.polls", "outcome", outcome.code()).increment();
    }

    /// A request to `POST /articles` is answered.
    ///
    /// @param answer short code, of a closed set
    public void posted(String answer) {
        registry.counter("tidings.ingest.posts", "answer", answer).increment();
    }

    /// Measures a transaction.
    public <T> T transaction(Supplier<T> work) {
        return transaction.record(work);
    }

    /// A transaction is committed.
    ///
    /// @param accepted articles in it
    /// @param refused reasons of the items rejected in it
    public void published(int accepted, List<Reason> refused) {
        items.increment(accepted + (double) refused.size());
        refused.forEach(reason -> registry.counter("tidings.ingest.rejected", "reason", reason.code())
                .increment());
    }

    /// A transaction came to nothing.
    public void aborted() {
        aborted.increment();
    }

    /// The sources of this instance, by state.
    public void sources(SourceTable table) {
        for (var state : SourceState.values()) {
            io.micrometer.core.instrument.Gauge.builder("tidings.ingest.sources", () -> table.size(state))
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
    }

    /// A value that is asked for when the metrics are read.
    public void gauge(String name, Supplier<Number> value) {
        io.micrometer.core.instrument.Gauge.builder(name, value).register(registry);
    }
}
