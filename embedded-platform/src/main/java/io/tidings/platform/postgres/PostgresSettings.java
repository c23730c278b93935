package io.tidings.platform.postgres;

import java.util.Map;
import java.util.TreeMap;

/// What differs from PostgreSQL's defaults, and from zonky's, which are meant for throw-away databases.
final class PostgresSettings {

    private PostgresSettings() {}

    /// Settings of the server, by PostgreSQL's names.
    static Map<String, String> server() {
        var settings = new TreeMap<String, String>();
        // zonky turns both off; a row that the store has committed must survive a power failure.
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("max_connections", "60");
        settings.put("listen_addresses", "127.0.0.1");
        // Everyone comes over the loopback; a socket file in the temporary folder would only be left behind.
        settings.put("unix_socket_directories", "");
        settings.put("timezone", "UTC");
        return settings;
    }

    /// Options of initdb. Character classes must know all of Unicode, or trigram and full-text search ignore
    /// accented letters.
    ///
    /// @param operatingSystem as in the system property `os.name`
    static Map<String, String> locale(String operatingSystem) {
        return Map.of("locale", operatingSystem.startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8");
    }
}
