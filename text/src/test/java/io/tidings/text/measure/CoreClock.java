package io.tidings.text.measure;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Function;

/// How much one core does in a second: counts the thread's own time on the core, so that other work on the machine
/// disturbs little, and takes the best of several rounds.
final class CoreClock {

    private static final int ROUNDS = 30;

    private CoreClock() {}

    static <T> double perSecond(List<T> inputs, Function<T, ?> work) {
        var threads = ManagementFactory.getThreadMXBean();
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = threads.getCurrentThreadCpuTime();
            long hashes = 0;
            for (var input : inputs) {
                hashes += work.apply(input).hashCode();
            }
            if (hashes == 0) {
                System.err.println(); // what is computed must be used, or it is optimised away
            }
            best = Math.max(best, inputs.size() * 1e9 / (threads.getCurrentThreadCpuTime() - start));
        }
        return best;
    }
}
