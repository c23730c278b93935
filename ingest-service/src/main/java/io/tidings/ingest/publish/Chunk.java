package io.tidings.ingest.publish;

import io.tidings.ingest.read.Read;
import io.tidings.ingest.schedule.PollOutcome;
import io.tidings.ingest.source.Source;
import io.tidings.ingest.state.Sight;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// A part of a poll that goes into one transaction. A small poll is one chunk, a large one many, one after the other.
///
/// @param source as it was when the poll began; its status may be older than the committed one
/// @param end of the whole poll, with its last chunk; null with the others
/// @param published completed with true when it is committed, false when it never will be
public record Chunk(
        Source source, List<Read> reads, @Nullable End end, CompletableFuture<Boolean> published) {

    /// How a poll ended.
    ///
    /// @param outcome what it came to
    /// @param sight what it saw
    public record End(PollOutcome outcome, Sight sight) {}

    public Chunk {
        reads = List.copyOf(reads);
    }

    /// A chunk to be published.
    public static Chunk of(Source source, List<Read> reads, @Nullable End end) {
        return new Chunk(source, reads, end, new CompletableFuture<>());
    }

    /// Reads of which something may have to be published.
    long undecided() {
        return reads.stream().filter(read -> !(read instanceof Read.Same)).count();
    }

    /// Bytes that its reads keep in memory, roughly.
    long weight() {
        return reads.stream().mapToLong(Read::weight).sum();
    }
}
