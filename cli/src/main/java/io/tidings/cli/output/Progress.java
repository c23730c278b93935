package io.tidings.cli.output;

import java.io.PrintStream;

/// One line on standard error that follows long work; silent where no terminal is there. Thread-safe.
public final class Progress implements AutoCloseable {

    private static final String CLEAR_LINE = "\r\u001b[2K";

    private final PrintStream terminal;
    private final boolean visible;

    private Progress(PrintStream terminal, boolean visible) {
        this.terminal = terminal;
        this.visible = visible;
    }

    /// On standard error, shown where that is a terminal.
    public static Progress onTerminal() {
        var console = System.console();
        return new Progress(System.err, console != null && console.isTerminal());
    }

    /// Shows what is being done now, in place of what was shown before.
    public synchronized void show(String what) {
        if (visible) {
            terminal.print(CLEAR_LINE + what);
            terminal.flush();
        }
    }

    /// Clears the line.
    @Override
    public synchronized void close() {
        if (visible) {
            terminal.print(CLEAR_LINE);
            terminal.flush();
        }
    }
}
