package io.tidings.ingest.fetch;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Names that mean the addresses which were checked, for as long as a fetch goes on: whoever resolves such a name in
/// this
/// process gets them, whatever DNS says by then. For all of the process, since [PinnedResolvers] is. Thread-safe.
final class Pins {

    private record Pinned(List<InetAddress> addresses, int users) {}

    private static final Map<String, Pinned> PINS = new ConcurrentHashMap<>();

    /// A pin that holds until it is closed.
    @FunctionalInterface
    interface Pin extends AutoCloseable {
        @Override
        void close();
    }

    private Pins() {}

    /// Pins the name. While others hold it pinned already, it keeps the addresses that they have checked.
    ///
    /// @param addresses not empty, all of them checked
    static Pin pin(String host, List<InetAddress> addresses) {
        var name = nameOf(host);
        PINS.compute(
                name,
                (_, there) -> there == null
                        ? new Pinned(List.copyOf(addresses), 1)
                        : new Pinned(there.addresses(), there.users() + 1));
        return () -> PINS.computeIfPresent(name, (_, there) -> oneLess(there));
    }

    /// The addresses that the name means now; empty where it is not pinned.
    static Optional<List<InetAddress>> of(String host) {
        return Optional.ofNullable(PINS.get(nameOf(host))).map(Pinned::addresses);
    }

    private static @Nullable Pinned oneLess(Pinned pinned) {
        return pinned.users() == 1 ? null : new Pinned(pinned.addresses(), pinned.users() - 1);
    }

    private static String nameOf(String host) {
        return host.toLowerCase(Locale.ROOT);
    }
}
