package io.tidings.platform.process;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Ends processes, first politely.
public final class Ending {

    /// What the kernel needs to end a process that is not asked.
    private static final Duration FORCED = Duration.ofSeconds(10);

    private Ending() {}

    /// Asks the process to end (SIGTERM), and ends it by force when it has not within the patience. Returns when
    /// it has ended.
    ///
    /// @return whether it ended by itself
    public static boolean politely(ProcessHandle process, Duration patience) {
        process.destroy();
        return within(process, patience);
    }

    /// Waits for the process to end by itself, and ends it by force when it has not within the patience. Returns
    /// when it has ended.
    ///
    /// @return whether it ended by itself
    public static boolean within(ProcessHandle process, Duration patience) {
        if (ended(process, patience)) {
            return true;
        }
        process.destroyForcibly();
        ended(process, FORCED);
        return false;
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException late) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
