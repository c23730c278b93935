package io.tidings.ingest.read;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;

/// Whether a file is written to its end, as far as can be told from outside: it has not changed for a while (one that
/// was
/// renamed into its place has not), or it looked the same at the look before. Thread-safe.
///
/// @param quiet how long a finished file has been left alone
record Settled(Clock clock, Duration quiet) {

    /// A one-time request does not wait: whoever asks has written.
    boolean isSettled(String path, BasicFileAttributes attributes, PollRequest request) {
        if (request.definition().getPollEveryMillis() == null) {
            return true;
        }
        var unchangedSince = attributes.lastModifiedTime().toInstant();
        var before = request.looks().sawBefore(path, Versions.of(attributes));
        return before || !unchangedSince.isAfter(clock.instant().minus(quiet));
    }
}
