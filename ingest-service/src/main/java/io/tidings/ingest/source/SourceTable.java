package io.tidings.ingest.source;

import io.tidings.ingest.files.FileLooks;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceState;
import io.tidings.news.SourceStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The sources of the partitions that this instance owns, with their statuses. Thread-safe.
///
/// A status here is the committed one, or one that says nothing more than when the source was polled and how that went:
/// such a status may be lost, and is written down some time.
public final class SourceTable {

    /// @param writtenAt seconds since 1970; 0 where it stands in no topic
    private record Row(
            @Nullable Packed<SourceDefinition> definition,
            Packed<SourceStatus> status,
            Tenure tenure,
            FileLooks looks,
            SourceState state,
            long writtenAt) {

        Row with(@Nullable Packed<SourceDefinition> other) {
            return new Row(other, status, tenure, looks, state, writtenAt);
        }

        Row with(SourceStatus other, long written) {
            return new Row(definition, Packed.STATUSES.pack(other), tenure, looks, other.getState(), written);
        }

        Row written(long at) {
            return new Row(definition, status, tenure, looks, state, at);
        }
    }

    private final Map<String, Row> rows = new HashMap<>();
    private final Set<String> unwritten = new LinkedHashSet<>();
    private final Map<SourceState, Integer> states = new EnumMap<>(SourceState.class);

    /// A partition is owned from now on.
    ///
    /// @param statuses by source id, also of sources that are not defined (any more): their numbers go on
    public synchronized void begin(
            Tenure tenure,
            Map<String, Packed<SourceDefinition>> definitions,
            Map<String, Packed<SourceStatus>> statuses) {
        statuses.forEach((id, packed) -> {
            var status = packed.unpack();
            put(id, new Row(null, packed, tenure, new FileLooks(), status.getState(), polledAt(status)));
        });
        definitions.forEach((id, definition) -> define(tenure, id, definition));
    }

    /// The source shall be like this from now on.
    public synchronized void define(Tenure tenure, SourceDefinition definition) {
        define(tenure, definition.getSourceId(), Packed.DEFINITIONS.pack(definition));
    }

    /// There shall be no such source any more. Its numbers are kept.
    public synchronized void remove(String id) {
        var row = rows.get(id);
        if (row != null) {
            put(id, row.with((Packed<SourceDefinition>) null));
        }
    }

    /// The partition belongs to someone else.
    public synchronized void end(Tenure tenure) {
        tenure.end();
        var ended = rows.entrySet().stream()
                .filter(entry -> entry.getValue().tenure() == tenure)
                .map(Map.Entry::getKey)
                .toList();
        ended.forEach(id -> {
            count(rows.remove(id), -1);
            unwritten.remove(id);
        });
    }

    /// This status is committed; one of another tenure is not ours to know.
    public synchronized void settle(Tenure tenure, SourceStatus committed) {
        var row = owned(tenure, committed.getSourceId());
        if (row != null) {
            put(committed.getSourceId(), row.with(committed, polledAt(committed)));
        }
    }

    /// The source was polled, and nothing came of it that has to be published.
    ///
    /// @param toBeWritten whether its status is to be written down with the next transaction
    public synchronized void note(Tenure tenure, SourceStatus status, boolean toBeWritten) {
        var id = status.getSourceId();
        var row = owned(tenure, id);
        if (row != null) {
            put(id, row.with(status, row.writtenAt()));
            if (toBeWritten) {
                unwritten.add(id);
            }
        }
    }

    /// The source's status stands in the topic.
    public synchronized void noteWritten(Source written) {
        var row = owned(written.tenure(), written.id());
        if (row != null) {
            put(written.id(), row.written(polledAt(written.status())));
        }
    }

    /// The source's status is still to be written down.
    public synchronized void noteUnwritten(Source source) {
        if (rows.containsKey(source.id())) {
            unwritten.add(source.id());
        }
    }

    /// Takes statuses that are to be written down.
    public synchronized List<Source> takeUnwritten(int most) {
        var taken = new ArrayList<Source>();
        var ids = unwritten.iterator();
        while (taken.size() < most && ids.hasNext()) {
            var row = rows.get(ids.next());
            ids.remove();
            if (row != null && row.definition() != null) {
                taken.add(source(row.definition(), row));
            }
        }
        return taken;
    }

    /// Whether any status is to be written down.
    public synchronized boolean hasUnwritten() {
        return !unwritten.isEmpty();
    }

    /// The source, if this instance owns it and it shall be.
    public Optional<Source> find(String id) {
        Row row;
        synchronized (this) {
            row = rows.get(id);
        }
        return row == null || row.definition() == null || row.tenure().isEnded()
                ? Optional.empty()
                : Optional.of(source(row.definition(), row));
    }

    /// Ids of the sources of a tenure.
    public synchronized List<String> idsOf(Tenure tenure) {
        return rows.entrySet().stream()
                .filter(entry ->
                        entry.getValue().tenure() == tenure && entry.getValue().definition() != null)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The tenures that have any rows.
    public synchronized List<Tenure> tenures() {
        return rows.values().stream().map(Row::tenure).distinct().toList();
    }

    /// How many sources are in the state.
    public synchronized int size(SourceState state) {
        return states.getOrDefault(state, 0);
    }

    /// How many sources there are.
    public synchronized int size() {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Source source(Packed<SourceDefinition> definition, Row row) {
        return new Source(
                definition.unpack(),
                row.status().unpack(),
                row.tenure(),
                row.looks(),
                Instant.ofEpochSecond(row.writtenAt()));
    }

    private void define(Tenure tenure, String id, Packed<SourceDefinition> definition) {
        var row = rows.get(id);
        put(
                id,
                row == null
                        ? new Row(definition, unpolled(id), tenure, new FileLooks(), SourceState.ACTIVE, 0)
                        : row.with(definition));
    }

    private @Nullable Row owned(Tenure tenure, String id) {
        var row = rows.get(id);
        return row == null || row.tenure() != tenure ? null : row;
    }

    private void put(String id, Row row) {
        count(rows.put(id, row), -1);
        count(row, 1);
    }

    private void count(@Nullable Row row, int by) {
        if (row != null && row.definition() != null) {
            states.merge(row.state(), by, Integer::sum);
        }
    }

    private static long polledAt(SourceStatus status) {
        var at = status.getLastPolledAt();
        return at == null ? 0 : at.getEpochSecond();
    }

    private static Packed<SourceStatus> unpolled(String id) {
        return Packed.STATUSES.pack(SourceStatus.newBuilder()
                .setSourceId(id)
                .setState(SourceState.ACTIVE)
                .build());
    }
}
