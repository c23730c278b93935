package io.tidings.platform;

/// Takes lines such as `starting the broker`, for a person who waits. Called from several threads at once.
@FunctionalInterface
public interface Progress {

    /// Says nothing.
    Progress SILENT = line -> {};

    /// @param line one line without its end
    void report(String line);
}
