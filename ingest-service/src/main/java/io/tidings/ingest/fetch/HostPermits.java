package io.tidings.ingest.fetch;

import io.tidings.ingest.schedule.Places;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// One fetch at a time for each host, with a pause between two. A host that nobody has fetched from lately takes no
/// memory. Thread-safe.
public final class HostPermits {

    /// Longer pauses are not kept, whoever asks for them.
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private static final int FEW = 1_024;

    private static final class Host {
        private final Semaphore permit = new Semaphore(1, true);
        private int users;
        private long freeAt = System.nanoTime();
    }

    private final Map<String, Host> hosts = new HashMap<>();
    private final Duration spacing;
    private final Places places;
    private int sweepAt = FEW;

    /// A permit that is held until it is closed.
    @FunctionalInterface
    public interface Permit extends AutoCloseable {
        @Override
        void close();
    }

    /// @param spacing least time from the end of one fetch to the beginning of the next of the same host
    /// @param places what is left to others while one waits
    public HostPermits(Duration spacing, Places places) {
        this.spacing = spacing;
        this.places = places;
    }

    /// The host of an address as it is told apart here; ports and schemes are not.
    public static String nameOf(URI address) {
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    }

    /// Waits until nobody else fetches from the address's host and its pause is over.
    ///
    /// @param pause that the host asks for itself (`Crawl-delay`); kept where it is longer than the spacing
    /// @throws InterruptedException if the waiting thread is interrupted
    public Permit acquire(URI address, Duration pause) throws InterruptedException {
        var name = nameOf(address);
        var host = join(name);
        try {
            if (!host.permit.tryAcquire()) {
                places.giveWay(() -> {
                    host.permit.acquire();
                    return host;
                });
            }
            try {
                awaitPause(host);
            } catch (InterruptedException e) {
                host.permit.release();
                throw e;
            }
        } catch (InterruptedException e) {
            leave(name, host);
            throw e;
        }
        return () -> {
            end(host, pause);
            host.permit.release();
            leave(name, host);
        };
    }

    /// How long until the host may be asked again, as far as pauses go.
    public synchronized Duration pauseLeft(String name) {
        var host = hosts.get(name);
        return host == null ? Duration.ZERO : Duration.ofNanos(Math.max(host.freeAt - System.nanoTime(), 0));
    }

    private void awaitPause(Host host) throws InterruptedException {
        var left = left(host);
        if (left > 0) {
            places.giveWay(() -> {
                TimeUnit.NANOSECONDS.sleep(left);
                return left;
            });
        }
    }

    private synchronized long left(Host host) {
        return host.freeAt - System.nanoTime();
    }

    private synchronized void end(Host host, Duration pause) {
        var asked = pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
        host.freeAt = System.nanoTime() + Math.max(spacing.toNanos(), asked.toNanos());
    }

    private synchronized Host join(String name) {
        var host = hosts.computeIfAbsent(name, _ -> new Host());
        host.users++;
        return host;
    }

    private synchronized void leave(String name, Host host) {
        if (--host.users == 0 && isIdle(host)) {
            hosts.remove(name);
        }
        if (hosts.size() > sweepAt) {
            hosts.values().removeIf(other -> other.users == 0 && isIdle(other));
            sweepAt = Math.max(FEW, 2 * hosts.size());
        }
    }

    private static boolean isIdle(Host host) {
        return host.freeAt - System.nanoTime() <= 0;
    }
}
