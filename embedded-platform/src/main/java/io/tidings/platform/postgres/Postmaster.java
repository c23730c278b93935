package io.tidings.platform.postgres;

import io.tidings.platform.process.Ending;
import io.tidings.platform.process.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/// The first process of a running database, found by what PostgreSQL writes into its data folder.
final class Postmaster {

    /// A fast shutdown writes a checkpoint: seconds on a slow disk.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Postmaster() {}

    static Path pidFile(Path data) {
        return data.resolve("postmaster.pid");
    }

    /// The living process whose id stands in the data folder, if its command line names the folder: the id may
    /// have gone to another program since.
    static Optional<ProcessHandle> runningOn(Path data) throws IOException {
        var file = pidFile(data);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        var pid = Files.readAllLines(file).stream().findFirst().orElse("");
        if (!pid.matches("\\d{1,10}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(ProcessHandle::isAlive)
                .filter(process -> names(process, data));
    }

    private static boolean names(ProcessHandle process, Path data) {
        return process.info().arguments().stream().flatMap(Arrays::stream).anyMatch(data.toString()::equals);
    }

    /// Stops the database as PostgreSQL calls fast: clients are cut off, everything is written. Returns when it
    /// has ended.
    static void stop(ProcessHandle postmaster) throws IOException {
        new ProcessBuilder(Shell.script("kill -INT \"$1\"", Long.toString(postmaster.pid()))).start();
        Ending.within(postmaster, PATIENCE);
    }
}
