package io.tidings.cli.output;

import picocli.CommandLine.Option;

/// The option `-o` of every command that gives results.
public final class OutputOption {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "-",
            description = "Write results to FILE (default: standard output, also given as -).")
    private String file = "-";

    /// Opens it; the caller closes.
    public Output open() {
        return Output.to(file);
    }
}
