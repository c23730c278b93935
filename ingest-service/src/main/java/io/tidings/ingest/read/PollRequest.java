package io.tidings.ingest.read;

import io.tidings.ingest.files.FileLooks;
import io.tidings.news.PollProgress;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceStatus;
import java.util.Optional;

/// What a reader has to know of the source it reads.
///
/// @param status as committed when the poll began
/// @param looks what earlier polls of this owner found out about the source's files
public record PollRequest(SourceDefinition definition, SourceStatus status, FileLooks looks) {

    /// Whether files are recognised by path and content, and half-written ones waited for.
    public boolean isWatched() {
        return !definition.getPublishKnown();
    }

    /// How far an earlier poll for the same request got before it was broken off.
    public Optional<PollProgress> progress() {
        return Optional.ofNullable(status.getProgress())
                .filter(progress -> progress.getRequestedAt().equals(definition.getRequestedAt()));
    }

    /// Entries of the input that are done already.
    public long done(String input, String version) {
        return progress()
                .filter(progress -> progress.getInput().equals(input)
                        && progress.getVersion().equals(version))
                .map(PollProgress::getEntries)
                .orElse(0L);
    }
}
