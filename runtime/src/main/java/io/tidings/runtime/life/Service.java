package io.tidings.runtime.life;

import io.tidings.runtime.health.Health;

/// A running part of the pipeline. Thread-safe.
public interface Service extends AutoCloseable {

    /// Its name in the health report and in logs, e.g. `ingest`.
    String name();

    /// How it is doing now; returns at once.
    Health health();

    /// Stops it in good order; a second time does nothing.
    @Override
    void close();
}
