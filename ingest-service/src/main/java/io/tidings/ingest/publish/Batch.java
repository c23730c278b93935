package io.tidings.ingest.publish;

import io.tidings.ingest.intake.Intake;
import io.tidings.ingest.intake.PollEnd;
import io.tidings.ingest.read.Reason;
import io.tidings.ingest.source.Source;
import io.tidings.ingest.source.SourceTable;
import io.tidings.ingest.source.Tenure;
import io.tidings.news.SourceStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/// The chunks of one transaction, taken in on top of what is committed, and the records that say so.
///
/// @param chunks whose sources are still owned
/// @param lost chunks of sources that are someone else's by now, or whose status has changed under the poll
/// @param outcomes the sources' statuses when it is committed, in order
/// @param notes statuses that are written down besides
/// @param records to write; none where nothing has to be written
record Batch(
        List<Chunk> chunks,
        List<Chunk> lost,
        List<After> outcomes,
        List<Source> notes,
        List<ProducerRecord<String, byte[]>> records,
        int accepted,
        List<Reason> refused) {

    /// How a source is after a chunk.
    ///
    /// @param written whether that stands in the topic then
    record After(Tenure tenure, SourceStatus status, boolean written) {}

    /// @param notes sources whose status is to be written down as it is
    /// @throws io.tidings.schemas.serde.RegistryUnavailableException if the registry is away; nothing has
    /// happened then
    static Batch of(List<Chunk> gathered, List<Source> notes, SourceTable table, RecordWriter writer, Clock clock) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var chunks = new ArrayList<Chunk>();
        var lost = new ArrayList<Chunk>();
        var staged = new LinkedHashMap<String, SourceStatus>();
        var outcomes = new ArrayList<After>();
        var _ = writer.collected(); // what a failed attempt has left
        for (var chunk : gathered) {
            var owned = owned(chunk.source(), table);
            if (owned == null) {
                lost.add(chunk);
                continue;
            }
            var before = staged.getOrDefault(owned.id(), owned.status());
            var definition = chunk.source().definition();
            var taken = Intake.take(definition, before, chunk.reads(), now);
            if (taken.stale()) {
                lost.add(chunk);
                continue;
            }
            chunks.add(chunk);
            writer.items(new NewsRecords(definition, now), taken.items());
            var after = end(chunk, taken.status(), now);
            staged.put(owned.id(), after);
            var written = !PollEnd.isQuiet(before, after, owned.writtenAt());
            if (written) {
                writer.status(after);
            }
            outcomes.add(new After(owned.tenure(), after, written));
        }
        var noted = notes.stream()
                .filter(note -> !staged.containsKey(note.id()) && owned(note, table) != null)
                .toList();
        noted.forEach(note -> writer.status(note.status()));
        var collected = writer.collected();
        return new Batch(chunks, lost, outcomes, noted, collected.records(), collected.accepted(), collected.refused());
    }

    private static @Nullable Source owned(Source source, SourceTable table) {
        return table.find(source.id())
                .filter(found -> found.tenure() == source.tenure())
                .orElse(null);
    }

    private static SourceStatus end(Chunk chunk, SourceStatus status, Instant now) {
        var end = chunk.end();
        return end == null
                ? status
                : PollEnd.conclude(chunk.source().definition(), status, end.outcome(), end.sight(), now);
    }
}
