package io.tidings.cli.output;

/// How rows are printed.
public enum Format {
    /// For people.
    TABLE,
    /// One object a line, absent cells left out.
    JSON,
    /// RFC 4180 with a header line.
    CSV
}
