package io.tidings.cli.output;

import picocli.CommandLine.Option;

/// The option `-o` of commands that list something.
public final class FormatOption {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "json|csv|table",
            defaultValue = "table",
            description = "How to print: one JSON object a line, CSV with a header, or a table (default).")
    private Format format = Format.TABLE;

    /// What was asked for.
    public Format format() {
        return format;
    }
}
