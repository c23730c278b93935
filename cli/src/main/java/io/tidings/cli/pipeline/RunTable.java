package io.tidings.cli.pipeline;

import io.tidings.cli.output.Table;
import io.tidings.news.JournalEvent;
import java.util.EnumMap;
import java.util.Map;
import java.util.SequencedCollection;

/// The ledger of one run, for a person.
final class RunTable {

    private RunTable() {}

    static String of(RunState state, SequencedCollection<String> sources) {
        var table =
                new Table("source", "seen", "article", "revision", "unchanged", "duplicate", "rejected", "difference");
        var sum = new EnumMap<JournalEvent, Long>(JournalEvent.class);
        for (var source : sources) {
            var counts = new EnumMap<JournalEvent, Long>(JournalEvent.class);
            counts.put(JournalEvent.SEEN, state.seen(source));
            state.fates(source).values().forEach(fate -> counts.merge(fate.outcome(), 1L, Long::sum));
            counts.forEach((event, count) -> sum.merge(event, count, Long::sum));
            row(table, source, counts);
        }
        if (sources.size() > 1) {
            row(table, "all", sum);
        }
        return table.toString();
    }

    private static void row(Table table, String name, Map<JournalEvent, Long> counts) {
        var seen = counts.getOrDefault(JournalEvent.SEEN, 0L);
        var concluded = counts.values().stream().mapToLong(Long::longValue).sum() - seen;
        table.row(
                name,
                seen,
                counts.getOrDefault(JournalEvent.ARTICLE, 0L),
                counts.getOrDefault(JournalEvent.REVISION, 0L),
                counts.getOrDefault(JournalEvent.UNCHANGED, 0L),
                counts.getOrDefault(JournalEvent.DUPLICATE, 0L),
                counts.getOrDefault(JournalEvent.REJECTED, 0L),
                seen - concluded);
    }
}
