package io.tidings.ingest.fetch;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;

/// One fetch at a time for each host. A host that nobody fetches from takes no memory. Thread-safe.
public final class HostPermits {

    private static final class Host {
        private final Semaphore permit = new Semaphore(1, true);
        private int users;
    }

    private final Map<String, Host> hosts = new HashMap<>();

    /// A permit that is held until it is closed.
    @FunctionalInterface
    public interface Permit extends AutoCloseable {
        @Override
        void close();
    }

    /// Waits until nobody else fetches from the address's host.
    ///
    /// @throws InterruptedException if the waiting thread is interrupted
    public Permit acquire(URI address) throws InterruptedException {
        var name = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        var host = join(name);
        try {
            host.permit.acquire();
        } catch (InterruptedException e) {
            leave(name, host);
            throw e;
        }
        return () -> {
            host.permit.release();
            leave(name, host);
        };
    }

    private synchronized Host join(String name) {
        var host = hosts.computeIfAbsent(name, _ -> new Host());
        host.users++;
        return host;
    }

    private synchronized void leave(String name, Host host) {
        host.users--;
        if (host.users == 0) {
            hosts.remove(name);
        }
    }
}
