package io.tidings.testkit.platform;

/// A broker, a registry and, where asked for, PostgreSQL, wherever they run. A test that knows nothing else runs
/// on all kinds of platforms. Thread-safe.
public interface Platform extends AutoCloseable {

    /// The address for Kafka clients, `HOST:PORT`.
    String bootstrapServers();

    /// The registry's Confluent-compatible address.
    String registryUrl();

    /// PostgreSQL's address for JDBC, user and password in it.
    ///
    /// @throws IllegalStateException where the platform was started without PostgreSQL
    String jdbcUrl();

    /// Stops everything and forgets its data. Closing twice does nothing.
    @Override
    void close();
}
