package io.tidings.platform.postgres;

import io.tidings.platform.process.Ending;
import io.tidings.platform.process.Shell;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/// Stops the database when this process ends without having done so.
///
/// PostgreSQL detaches from whoever starts it. The guard is a shell that waits for the end of its standard input,
/// which
/// comes when this process ends in whatever
/// way (kill -9 too), and then asks for a fast shutdown, if the database is still the one that it was set upon.
final class PostmasterGuard implements AutoCloseable {

    private static final String WAIT_THEN_STOP = "trap '' INT HUP TERM; while read -r _; do :; done;"
            + " [ \"$(head -n 1 \"$1\" 2>/dev/null)\" = \"$2\" ] && kill -INT \"$2\"";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Process shell;

    private PostmasterGuard(Process shell) {
        this.shell = shell;
    }

    static PostmasterGuard over(Path pidFile, ProcessHandle postmaster) throws IOException {
        var command = Shell.script(WAIT_THEN_STOP, pidFile.toString(), Long.toString(postmaster.pid()));
        return new PostmasterGuard(new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /// Relieves the guard; to be called when the database has stopped.
    @Override
    public void close() throws IOException {
        shell.getOutputStream().close();
        Ending.within(shell.toHandle(), PATIENCE);
    }
}
