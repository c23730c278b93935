package io.tidings.store;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.config.Config;
import io.tidings.runtime.config.HttpConfig;
import org.jspecify.annotations.Nullable;

/// How the store is set up. Immutable.
///
/// @param cluster keys `kafka`, `registry`, `kafka-properties`
/// @param database key `database`
/// @param http where the search API, `/metrics` and `/health` answer; key `http`, port 8082 by default, 0 for any
///     free
/// one
public record StoreConfig(@JsonUnwrapped ClusterAddress cluster, DatabaseConfig database, HttpConfig http) {

    private static final int DEFAULT_PORT = 8082;

    public StoreConfig(@Nullable ClusterAddress cluster, @Nullable DatabaseConfig database, @Nullable HttpConfig http) {
        this.cluster = Config.given(cluster, "kafka", "host:port of a broker, e.g. localhost:9092");
        this.database = Config.given(database, "database", "url: jdbc:postgresql://HOST:PORT/DATABASE");
        this.http = http == null ? HttpConfig.onPort(DEFAULT_PORT) : http;
    }

    /// On this machine alone, its API on any free port.
    public static StoreConfig local(ClusterAddress cluster, String jdbcUrl) {
        return new StoreConfig(cluster, new DatabaseConfig(jdbcUrl, null, null), HttpConfig.onPort(0));
    }
}
