package io.tidings.ingest.push;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// Lets in as much as memory is there for, and turns the rest away at once. Thread-safe.
final class Door {

    private final long mostBytes;
    private final int mostRequests;
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger requests = new AtomicInteger();

    Door(long mostBytes, int mostRequests) {
        this.mostBytes = mostBytes;
        this.mostRequests = mostRequests;
    }

    /// @param size that the request may have
    /// @return false if it has to come again; what was let in has to leave
    boolean enter(long size) {
        var isRoom = bytes.addAndGet(size) <= mostBytes;
        if (requests.incrementAndGet() <= mostRequests && isRoom) {
            return true;
        }
        leave(size);
        return false;
    }

    void leave(long size) {
        bytes.addAndGet(-size);
        requests.decrementAndGet();
    }

    int inside() {
        return requests.get();
    }
}
