package io.tidings.testkit.newsroom.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Watches whether guests are polite: one request to a host at a time, a pause between two, waiting when asked to,
/// nothing that robots.txt forbids, and a name with a contact. Thread-safe; takes 20 bytes a host.
///
/// robots.txt itself may be fetched at any time, but not beside another request. Pauses are measured between the
/// beginnings of requests as they arrive; a fifth less than asked for is let pass, since what was sent in time may
/// arrive late.
public final class Manners {

    private static final int MOST_DESCRIBED = 50;
    private static final double TOLERANCE = 0.8;
    private static final long NEVER = Long.MIN_VALUE;

    private final long spacing;
    private final long[] last;
    private final long[] waitUntil;
    private final short[] running;
    private final List<String> described = new ArrayList<>();
    private long violations;

    /// @param hosts how many there are
    /// @param spacing between two requests to a host; zero: none is asked for
    public Manners(int hosts, Duration spacing) {
        this.spacing = (long) (spacing.toNanos() * TOLERANCE);
        this.last = new long[hosts];
        this.waitUntil = new long[hosts];
        this.running = new short[hosts];
        Arrays.fill(last, NEVER);
        Arrays.fill(waitUntil, NEVER);
    }

    /// A request has arrived.
    ///
    /// @param forbidden whether robots.txt forbids it
    /// @param now in nanoseconds, as of {@link System#nanoTime}
    public synchronized void arrived(int host, String path, boolean forbidden, @Nullable String userAgent, long now) {
        if (userAgent == null || !userAgent.contains("(")) {
            violation(host, path, "came without a name and a contact: " + userAgent);
        }
        if (forbidden) {
            violation(host, path, "is forbidden by robots.txt");
        }
        if (running[host] > 0) {
            violation(host, path, "came while another request was being answered");
        }
        if (!path.equals("/robots.txt")) {
            if (last[host] != NEVER && now - last[host] < spacing) {
                violation(host, path, "came " + (now - last[host]) / 1_000_000 + " ms after the request before");
            }
            if (waitUntil[host] != NEVER && now - waitUntil[host] < 0) {
                violation(host, path, "came before the time that was asked for");
            }
            last[host] = now;
        }
        running[host]++;
    }

    /// A request has been answered, or given up by either side.
    public synchronized void left(int host) {
        running[host]--;
    }

    /// The guest was asked to wait.
    ///
    /// @param until in nanoseconds, as of {@link System#nanoTime}
    public synchronized void askedToWait(int host, long until) {
        waitUntil[host] = until;
    }

    /// How often guests were impolite.
    public synchronized long violations() {
        return violations;
    }

    /// The first fifty of them, each in a sentence.
    public synchronized List<String> described() {
        return List.copyOf(described);
    }

    private void violation(int host, String path, String what) {
        violations++;
        if (described.size() < MOST_DESCRIBED) {
            described.add("host " + host + ": the request for " + path + " " + what);
        }
    }
}
