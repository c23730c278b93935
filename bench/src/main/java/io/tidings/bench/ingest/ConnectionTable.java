package io.tidings.bench.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Linux's table of connections where packets are filtered (`nf_conntrack`). It keeps a closed connection for two
/// minutes, and when it is full new ones are dropped and tried again seconds later: at some thousand a second it fills
/// within minutes, and what is measured from then on is waiting. Stateless.
final class ConnectionTable {

    private static final Path FOLDER = Path.of("/proc/sys/net/netfilter");
    private static final long LOOK_MILLIS = 100;

    private ConnectionTable() {}

    /// Waits until at least half of it is free; not at all where there is none.
    ///
    /// @param most waits no longer than this
    static void awaitRoom(Duration most) {
        var end = System.nanoTime() + most.toNanos();
        try {
            while (isHalfFull() && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            }
        } catch (IOException _) {
            // Nobody keeps such a table here, or it is not for us to see.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static boolean isHalfFull() throws IOException {
        return 2 * number("nf_conntrack_count") > number("nf_conntrack_max");
    }

    private static long number(String file) throws IOException {
        return Long.parseLong(Files.readString(FOLDER.resolve(file)).strip());
    }
}
