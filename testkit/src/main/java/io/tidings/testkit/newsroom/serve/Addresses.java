package io.tidings.testkit.newsroom.serve;

import java.net.URI;
import java.util.OptionalInt;

/// Where each host of the world answers: host 0 at 127.1.0.0, host 1 at 127.1.0.1 and so on, all on one port. Linux
/// answers on every address in 127.0.0.0/8; elsewhere there is host 0 at 127.0.0.1 alone. Immutable.
///
/// @param scheme `http` or `https`
public record Addresses(String scheme, int port) {

    private static final int FIRST = 1 << 16;
    private static final int BYTE = 0xff;

    /// The address of a path on a host.
    public URI of(int host, String path) {
        return URI.create(base(host) + path);
    }

    /// The address of a source's feed.
    public URI feed(int source, int host) {
        return of(host, feedPath(source));
    }

    /// The host's address without a path.
    String base(int host) {
        var number = FIRST + host;
        return scheme + "://127." + (number >>> 16 & BYTE) + "." + (number >>> 8 & BYTE) + "." + (number & BYTE) + ":"
                + port;
    }

    static String feedPath(int source) {
        return "/section/" + source + "/feed";
    }

    static String storyPath(int source, int number) {
        return "/section/" + source + "/story/" + number;
    }

    /// The host that a request is for.
    ///
    /// @param name as in the `Host` header, without the port
    /// @return empty if it is none of ours
    static OptionalInt hostOf(String name) {
        var parts = name.split("\\.");
        try {
            if (parts.length != 4 || !parts[0].equals("127")) {
                return OptionalInt.empty();
            }
            var number =
                    Integer.parseInt(parts[1]) << 16 | Integer.parseInt(parts[2]) << 8 | Integer.parseInt(parts[3]);
            return number == 1
                    ? OptionalInt.of(0)
                    : number < FIRST ? OptionalInt.empty() : OptionalInt.of(number - FIRST);
        } catch (NumberFormatException _) {
            return OptionalInt.empty();
        }
    }
}
