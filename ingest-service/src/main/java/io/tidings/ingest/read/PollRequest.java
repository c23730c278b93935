package io.tidings.ingest.read;

import io.tidings.ingest.files.FileLooks;
import io.tidings.news.PollProgress;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceStatus;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /// How many new items the poll may bring.
    ///
    /// @param usual where the source has no limit of its own
    public int most(int usual) {
        var most = definition.getLimits().getItemsPerPoll();
        return most == null ? usual : most;
    }

    /// Whether what was published at this time is passed over; what has no time is not.
    public boolean isBefore(@Nullable Instant time) {
        var since = definition.getSince();
        return since != null && time != null && time.isBefore(since);
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
