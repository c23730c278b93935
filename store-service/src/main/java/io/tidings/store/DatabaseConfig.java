package io.tidings.store;

import io.tidings.runtime.config.Config;
import org.jspecify.annotations.Nullable;

/// Where PostgreSQL is. Immutable.
///
/// @param url for JDBC, `jdbc:postgresql://HOST:PORT/DATABASE`; key `database.url`
/// @param user absent where the URL says it; key `database.user`
/// @param password likewise; key `database.password`
public record DatabaseConfig(
        String url, @Nullable String user, @Nullable String password) {

    public DatabaseConfig(@Nullable String url, @Nullable String user, @Nullable String password) {
        this.url = Config.given(url, "database.url", "jdbc:postgresql://HOST:PORT/DATABASE");
        Config.require(
                this.url.startsWith("jdbc:postgresql:"), "database.url", url, "jdbc:postgresql://HOST:PORT/DATABASE");
        this.user = user;
        this.password = password;
    }

    /// A password has no business in a log.
    @Override
    public String toString() {
        return "DatabaseConfig[url=%s]".formatted(url.replaceAll("password=[^&]*", "password=***"));
    }
}
