package io.tidings.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.Function;

/// How much one core does in a second: counts the thread's own time on the core, so that other work on the machine
/// disturbs little. Garbage collection and compilation on other threads are not counted.
///
/// @param rounds how often all inputs are worked on after the warm-up, at least once
public record CoreClock(int rounds) {

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final double SECOND = 1e9;
    private static final double WARM_UP_SECONDS = 2;
    private static final double SHORTEST_ROUND_SECONDS = 0.5;

    public CoreClock {
        if (rounds < 1) {
            throw new IllegalArgumentException("--rounds must be at least 1, not " + rounds);
        }
    }

    /// Two ways of doing something with the same inputs, taken in turns.
    ///
    /// @param ours inputs a second
    /// @param theirs inputs a second
    /// @param ratio of ours to theirs, round by round
    public record Contest(Spread ours, Spread theirs, Spread ratio) {}

    /// Inputs a second and core, warm.
    public <T> Spread perSecond(List<T> inputs, Function<T, ?> work) {
        warmUp(inputs, work);
        var speeds = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            speeds[round] = speed(inputs, work);
        }
        return Spread.of(speeds);
    }

    /// Both ways on all inputs, warm, round after round.
    public <T> Contest contest(List<T> inputs, Function<T, ?> ours, Function<T, ?> theirs) {
        warmUp(inputs, ours);
        warmUp(inputs, theirs);
        var our = new double[rounds];
        var their = new double[rounds];
        var ratio = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            our[round] = speed(inputs, ours);
            their[round] = speed(inputs, theirs);
            ratio[round] = our[round] / their[round];
        }
        return new Contest(Spread.of(our), Spread.of(their), Spread.of(ratio));
    }

    private static <T> void warmUp(List<T> inputs, Function<T, ?> work) {
        double spent = 0;
        while (spent < WARM_UP_SECONDS) {
            spent += seconds(inputs, work);
        }
    }

    /// One round: all inputs, as often as makes it long enough to be timed.
    private static <T> double speed(List<T> inputs, Function<T, ?> work) {
        double spent = 0;
        int times = 0;
        while (spent < SHORTEST_ROUND_SECONDS) {
            spent += seconds(inputs, work);
            times++;
        }
        return times * (double) inputs.size() / spent;
    }

    private static <T> double seconds(List<T> inputs, Function<T, ?> work) {
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to measure with");
        }
        long start = THREAD.getCurrentThreadCpuTime();
        long hashes = 0;
        for (var input : inputs) {
            hashes += work.apply(input).hashCode();
        }
        if (hashes == 0) {
            System.err.println(); // what is computed must be used, or it is optimised away
        }
        return Math.max(1, THREAD.getCurrentThreadCpuTime() - start) / SECOND;
    }
}
