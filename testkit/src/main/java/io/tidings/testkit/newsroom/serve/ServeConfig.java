package io.tidings.testkit.newsroom.serve;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How the newsroom serves. Immutable.
///
/// @param port 0 for a free one
/// @param certificate null for plain HTTP
/// @param keepAlive whether a connection may be used again
/// @param slowPause between the ten parts of a slow body
/// @param retryAfter what busy sources ask for, whole seconds
/// @param spacing between two requests to a host that is deemed polite; zero: any
/// @param remember whether it remembers what it served
public record ServeConfig(
        int port,
        @Nullable Certificate certificate,
        boolean keepAlive,
        Duration slowPause,
        Duration retryAfter,
        Duration spacing,
        boolean remember) {

    /// On a free port, plain, remembering everything.
    public static ServeConfig plain() {
        return new ServeConfig(0, null, true, Duration.ofMillis(50), Duration.ofSeconds(2), Duration.ZERO, true);
    }

    /// Over TLS.
    public ServeConfig over(Certificate own) {
        return new ServeConfig(port, own, keepAlive, slowPause, retryAfter, spacing, remember);
    }

    /// On this port.
    public ServeConfig on(int ownPort) {
        return new ServeConfig(ownPort, certificate, keepAlive, slowPause, retryAfter, spacing, remember);
    }

    /// Asking for so much time between two requests to a host.
    public ServeConfig spaced(Duration asked) {
        return new ServeConfig(port, certificate, keepAlive, slowPause, retryAfter, asked, remember);
    }

    /// Remembering nothing of what it serves, however long it runs.
    public ServeConfig withoutMemory() {
        return new ServeConfig(port, certificate, keepAlive, slowPause, retryAfter, spacing, false);
    }

    /// For load: every request on a connection of its own, nothing remembered.
    public ServeConfig forLoad() {
        return new ServeConfig(port, certificate, false, slowPause, retryAfter, spacing, false);
    }
}
