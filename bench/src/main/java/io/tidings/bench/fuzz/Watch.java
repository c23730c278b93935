package io.tidings.bench.fuzz;

import com.sun.management.ThreadMXBean;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/// Runs cases one after the other and keeps what was the worst: failures, processor time, memory asked for. A case that
/// does not end is named by a second thread, since nothing can stop it. For one thread.
final class Watch implements AutoCloseable {

    /// A case may take this much, and as much for each megabyte of it: thirty times what a real page takes.
    static final double BOUND_SECONDS = 1;

    private static final double STALLED_SECONDS = 60;
    private static final double MEGABYTE = 1 << 20;
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final PrintWriter details;
    private final Thread guard;
    private volatile long began;
    private volatile String running = "";
    private int failures;
    private int overTime;
    private double slowest;
    private long mostAllocated;

    Watch(PrintWriter details) {
        this.details = details;
        guard = Thread.ofPlatform().daemon().name("fuzz-guard").start(this::guard);
    }

    /// @param name tells how to make the case again
    /// @return processor seconds that it took
    double run(String name, int bytes, Runnable work) {
        running = name;
        began = System.nanoTime();
        long allocated = THREAD.getCurrentThreadAllocatedBytes();
        long start = THREAD.getCurrentThreadCpuTime();
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            failures++;
            note(name, bytes, "failed: " + e + " at " + (e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0]));
        }
        double took = (THREAD.getCurrentThreadCpuTime() - start) / 1e9;
        allocated = THREAD.getCurrentThreadAllocatedBytes() - allocated;
        began = 0;
        if (took > BOUND_SECONDS * (1 + bytes / MEGABYTE)) {
            overTime++;
            note(name, bytes, String.format(Locale.ROOT, "took %.2f s", took));
        }
        slowest = Math.max(slowest, took);
        mostAllocated = Math.max(mostAllocated, allocated);
        return took;
    }

    int failures() {
        return failures;
    }

    /// Cases that took longer than they may.
    int overTime() {
        return overTime;
    }

    /// Processor seconds.
    double slowest() {
        return slowest;
    }

    /// Bytes that one case asked for in all; most of them are garbage at once.
    long mostAllocated() {
        return mostAllocated;
    }

    private void note(String name, int bytes, String what) {
        String line = name + " (" + bytes + " bytes) " + what;
        details.println(line);
        System.err.println("tidings: " + line);
    }

    private void guard() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(1000);
                long since = began;
                if (since != 0 && (System.nanoTime() - since) / 1e9 > STALLED_SECONDS) {
                    System.err.println("tidings: " + running + " has been running for more than a minute");
                    began = 0;
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        guard.interrupt();
    }
}
