package io.tidings.ingest.publish;

import io.tidings.ingest.intake.Intake;
import io.tidings.ingest.intake.PollEnd;
import io.tidings.ingest.read.Reason;
import io.tidings.ingest.source.SourceTable;
import io.tidings.ingest.source.Tenure;
import io.tidings.news.SourceStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/// The chunks of one transaction, taken in on top of what is committed, and the records that say so.
///
/// @param chunks whose sources are still owned
/// @param lost chunks of sources that are someone else's by now
/// @param statuses the sources' statuses when it is committed
/// @param records to write; none where nothing has to be written
record Batch(
        List<Chunk> chunks,
        List<Chunk> lost,
        Map<Tenure, List<SourceStatus>> statuses,
        List<ProducerRecord<String, byte[]>> records,
        int accepted,
        List<Reason> refused) {

    /// @throws io.tidings.schemas.serde.RegistryUnavailableException if the registry is away; nothing has happened then
    static Batch of(List<Chunk> gathered, SourceTable table, RecordWriter writer, Clock clock) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var chunks = new ArrayList<Chunk>();
        var lost = new ArrayList<Chunk>();
        var staged = new LinkedHashMap<String, SourceStatus>();
        var statuses = new LinkedHashMap<Tenure, List<SourceStatus>>();
        var _ = writer.collected(); // what a failed attempt has left
        for (var chunk : gathered) {
            var committed = committed(chunk, table);
            if (committed == null) {
                lost.add(chunk);
                continue;
            }
            chunks.add(chunk);
            var before = staged.getOrDefault(chunk.source().id(), committed);
            var after = take(chunk, before, writer, now);
            staged.put(chunk.source().id(), after);
            statuses.computeIfAbsent(chunk.source().tenure(), _ -> new ArrayList<>())
                    .add(after);
            if (!PollEnd.isQuiet(before, after)) {
                writer.status(after);
            }
        }
        var collected = writer.collected();
        return new Batch(chunks, lost, statuses, collected.records(), collected.accepted(), collected.refused());
    }

    private static @Nullable SourceStatus committed(Chunk chunk, SourceTable table) {
        return table.find(chunk.source().id())
                .filter(owned -> owned.tenure() == chunk.source().tenure())
                .map(owned -> owned.status())
                .orElse(null);
    }

    private static SourceStatus take(Chunk chunk, SourceStatus before, RecordWriter writer, Instant now) {
        var definition = chunk.source().definition();
        var taken = Intake.take(definition, before, chunk.reads(), now);
        writer.items(new NewsRecords(definition, now), taken.items());
        var outcome = chunk.outcome();
        return outcome == null ? taken.status() : PollEnd.conclude(definition, taken.status(), outcome, now);
    }
}
