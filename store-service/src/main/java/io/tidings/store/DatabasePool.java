package io.tidings.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/// Connections to PostgreSQL, one for the writer and some for the search API.
final class DatabasePool {

    private static final int CONNECTIONS = 8;
    private static final int IDLE = 1;
    private static final long CONNECT_MILLIS = 3_000;
    private static final long VALIDATE_MILLIS = 2_000;

    private DatabasePool() {}

    /// A pool that starts whether or not the database is there.
    static HikariDataSource open(DatabaseConfig config) {
        var pool = new HikariConfig();
        pool.setPoolName("store");
        pool.setJdbcUrl(config.url());
        pool.setUsername(config.user());
        pool.setPassword(config.password());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(IDLE);
        pool.setConnectionTimeout(CONNECT_MILLIS);
        pool.setValidationTimeout(VALIDATE_MILLIS);
        pool.setInitializationFailTimeout(-1);
        // A batch as few statements of many rows: three times as quick.
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("ApplicationName", "tidings-store");
        // Seconds; a database that has gone without a word is noticed, and well before the consumer's poll interval.
        pool.addDataSourceProperty("socketTimeout", "60");
        pool.addDataSourceProperty("connectTimeout", "3");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        return new HikariDataSource(pool);
    }
}
