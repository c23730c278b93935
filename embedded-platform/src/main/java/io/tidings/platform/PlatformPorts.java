package io.tidings.platform;

import io.tidings.platform.failure.PlatformException;

/// The ports to listen on, all on 127.0.0.1; 0 stands for a free one chosen at each start.
///
/// @param broker Kafka clients, 0 to 65535
/// @param registry the schema registry's HTTP, 0 to 65535
/// @param postgres PostgreSQL clients, 0 to 65535
public record PlatformPorts(int broker, int registry, int postgres) {

    private static final int LARGEST = 65_535;

    /// Every port chosen at start.
    public static final PlatformPorts FREE = new PlatformPorts(0, 0, 0);

    /// @throws PlatformException for a number that is no port, or the same port twice
    public PlatformPorts {
        requirePort("broker", broker);
        requirePort("registry", registry);
        requirePort("postgres", postgres);
        requireDifferent("broker and registry", broker, registry);
        requireDifferent("broker and postgres", broker, postgres);
        requireDifferent("registry and postgres", registry, postgres);
    }

    private static void requirePort(String whose, int port) {
        if (port < 0 || port > LARGEST) {
            throw new PlatformException(
                    "The port of the %s is %d: give 1 to %d, or 0 for a free one.".formatted(whose, port, LARGEST));
        }
    }

    private static void requireDifferent(String whose, int one, int other) {
        if (one != 0 && one == other) {
            throw new PlatformException("The ports of %s are both %d: give two different ones.".formatted(whose, one));
        }
    }
}
