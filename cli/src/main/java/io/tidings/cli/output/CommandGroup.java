package io.tidings.cli.output;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// A command that only has others below it: alone it prints its usage.
public abstract class CommandGroup implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public final void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /// Prints a text as it is.
    protected final void print(String text) {
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
    }

    /// Prints a text as it is for the person at the terminal, apart from the output.
    protected final void tell(String text) {
        spec.commandLine().getErr().print(text);
        spec.commandLine().getErr().flush();
    }
}
