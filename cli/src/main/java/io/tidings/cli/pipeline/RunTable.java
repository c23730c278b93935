package io.tidings.cli.pipeline;

import io.tidings.cli.output.Table;
import io.tidings.news.JournalEvent;
import java.util.Arrays;
import java.util.SequencedCollection;

/// The ledger of one run, for a person.
final class RunTable {

    private RunTable() {}

    static String of(RunState state, SequencedCollection<String> sources) {
        var table =
                new Table("source", "seen", "article", "revision", "unchanged", "duplicate", "rejected", "difference");
        var sum = new long[JournalEvent.values().length];
        for (var source : sources) {
            var counts = new long[sum.length];
            counts[JournalEvent.SEEN.ordinal()] = state.seen(source);
            state.fates(source).values().forEach(fate -> counts[fate.outcome().ordinal()]++);
            Arrays.setAll(sum, event -> sum[event] + counts[event]);
            row(table, source, counts);
        }
        if (sources.size() > 1) {
            row(table, "all", sum);
        }
        return table.toString();
    }

    private static void row(Table table, String name, long[] counts) {
        var seen = counts[JournalEvent.SEEN.ordinal()];
        var concluded = Arrays.stream(counts).sum() - seen;
        table.row(
                name,
                seen,
                counts[JournalEvent.ARTICLE.ordinal()],
                counts[JournalEvent.REVISION.ordinal()],
                counts[JournalEvent.UNCHANGED.ordinal()],
                counts[JournalEvent.DUPLICATE.ordinal()],
                counts[JournalEvent.REJECTED.ordinal()],
                seen - concluded);
    }
}
