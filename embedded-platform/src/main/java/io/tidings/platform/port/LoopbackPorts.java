package io.tidings.platform.port;

import io.tidings.platform.failure.PlatformException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Hands out ports of 127.0.0.1, none twice. A port is only looked at, not held: another process can still take
/// it before it is used. Not thread-safe.
public final class LoopbackPorts {

    /// Below the range from which operating systems take ports for outgoing connections (Linux from 32768), so
    /// that none of those takes a chosen port in between.
    private static final int FIRST = 20_000;

    private static final int LAST = 29_999;
    private static final int TRIES = 200;

    private final RandomGenerator random;
    private final Set<Integer> handedOut = new HashSet<>();

    /// @param random where free ports are looked for
    public LoopbackPorts(RandomGenerator random) {
        this.random = random;
    }

    /// The wanted port, or a free one where 0 is wanted.
    ///
    /// @param whose for the error, e.g. `the broker`
    /// @throws PlatformException where the wanted port is taken
    public int take(String whose, int wanted) {
        int port = wanted == 0 ? anyFree(whose) : wanted;
        if (!isFree(port)) {
            throw new PlatformException(
                    "Port %d, meant for %s, is taken by another process: stop that one, or give another port (0 chooses a free one)."
                            .formatted(wanted, whose));
        }
        handedOut.add(port);
        return port;
    }

    private int anyFree(String whose) {
        for (int i = 0; i < TRIES; i++) {
            int port = random.nextInt(FIRST, LAST + 1);
            if (!handedOut.contains(port) && isFree(port)) {
                return port;
            }
        }
        throw new PlatformException("No free port for %s between %d and %d on 127.0.0.1: give one that is free."
                .formatted(whose, FIRST, LAST));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
