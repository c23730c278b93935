package io.tidings.store.consume;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.tidings.store.write.BatchWriter.Written;
import java.sql.SQLException;

/// What the store measures about itself: `tidings.store.rows` (written and deleted), `tidings.store.refused`, and
/// `tidings.store.batch` (seconds a transaction). Thread-safe.
public final class StoreMetrics {

    /// The writing of one batch.
    @FunctionalInterface
    interface Work {
        Written run() throws SQLException;
    }

    private final MeterRegistry registry;
    private final Counter rows;
    private final Counter refused;
    private final Timer batch;

    /// @param registry to create the meters in
    public StoreMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.rows = Counter.builder("tidings.store.rows")
                .description("Rows written and deleted")
                .register(registry);
        this.refused = Counter.builder("tidings.store.refused")
                .description("Records that went to news.rejected")
                .register(registry);
        this.batch = Timer.builder("tidings.store.batch")
                .description("Time of a batch's transaction")
                .register(registry);
    }

    void measure(Work work) throws SQLException {
        var sample = Timer.start(registry);
        var written = work.run();
        sample.stop(batch);
        rows.increment(written.rows());
        refused.increment(written.refused());
    }
}
