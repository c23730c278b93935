package io.tidings.ingest.source;

import io.tidings.ingest.files.FileLooks;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceState;
import io.tidings.news.SourceStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The sources of the partitions that this instance owns, with their committed statuses. Thread-safe.
public final class SourceTable {

    private record Row(@Nullable SourceDefinition definition, SourceStatus status, Tenure tenure, FileLooks looks) {}

    private final Map<String, Row> rows = new HashMap<>();

    /// A partition is owned from now on.
    ///
    /// @param statuses by source id, also of sources that are not defined (any more): their numbers go on
    public synchronized void begin(
            Tenure tenure, Map<String, SourceDefinition> definitions, Map<String, SourceStatus> statuses) {
        statuses.forEach((id, status) -> rows.put(id, new Row(null, status, tenure, new FileLooks())));
        definitions.forEach((_, definition) -> define(tenure, definition));
    }

    /// The source shall be like this from now on.
    public synchronized void define(Tenure tenure, SourceDefinition definition) {
        var id = definition.getSourceId();
        var row = rows.get(id);
        rows.put(
                id,
                row == null
                        ? new Row(definition, unpolled(id), tenure, new FileLooks())
                        : new Row(definition, row.status(), tenure, row.looks()));
    }

    /// There shall be no such source any more. Its numbers are kept.
    public synchronized void remove(String id) {
        rows.computeIfPresent(id, (_, row) -> new Row(null, row.status(), row.tenure(), row.looks()));
    }

    /// The partition belongs to someone else.
    public synchronized void end(Tenure tenure) {
        tenure.end();
        rows.values().removeIf(row -> row.tenure() == tenure);
    }

    /// These statuses are committed; those of other tenures are not ours to know.
    public synchronized void settle(Tenure tenure, SourceStatus committed) {
        rows.computeIfPresent(
                committed.getSourceId(),
                (_, row) -> row.tenure() == tenure ? new Row(row.definition(), committed, tenure, row.looks()) : row);
    }

    /// The source, if this instance owns it and it shall be.
    public synchronized Optional<Source> find(String id) {
        var row = rows.get(id);
        if (row == null || row.definition() == null || row.tenure().isEnded()) {
            return Optional.empty();
        }
        return Optional.of(new Source(row.definition(), row.status(), row.tenure(), row.looks()));
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

    /// How many sources there are.
    public synchronized int size() {
        return (int)
                rows.values().stream().filter(row -> row.definition() != null).count();
    }

    private static SourceStatus unpolled(String id) {
        return SourceStatus.newBuilder()
                .setSourceId(id)
                .setState(SourceState.ACTIVE)
                .build();
    }
}
