package io.tidings.cli.output;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

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
        var visible = Optional.ofNullable(System.console()).map(Console::isTerminal);
        return new Progress(System.err, visible.orElse(false));
    }

    /// Shows what is being done now, in place of what was shown before.
    public synchronized void show(String what) {
        if (visible) {
            terminal.print(CLEAR_LINE + what);
            terminal.flush();
        }
    }

    /// Clears the line, for what is printed next.
    public synchronized void clear() {
        if (visible) {
            terminal.print(CLEAR_LINE);
            terminal.flush();
        }
    }

    @Override
    public void close() {
        clear();
    }
}
