package io.tidings.runtime.config;

import org.jspecify.annotations.Nullable;

/// Where a service answers HTTP. Immutable.
///
/// @param port 0 for any free one; key `http.port`
/// @param host the address to listen on: this machine alone where absent, `0.0.0.0` for all; key `http.host`
public record HttpConfig(int port, String host) {

    private static final int HIGHEST_PORT = 65_535;
    private static final String THIS_MACHINE = "127.0.0.1";

    public HttpConfig(int port, @Nullable String host) {
        Config.require(port >= 0 && port <= HIGHEST_PORT, "http.port", port, "0 to 65535");
        this.port = port;
        this.host = host == null || host.isBlank() ? THIS_MACHINE : host;
    }

    /// On this machine alone.
    public static HttpConfig onPort(int port) {
        return new HttpConfig(port, THIS_MACHINE);
    }
}
