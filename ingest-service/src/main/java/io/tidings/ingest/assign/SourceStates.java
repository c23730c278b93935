package io.tidings.ingest.assign;

import io.tidings.ingest.source.SourceTable;
import io.tidings.news.SourceState;
import java.util.List;
import java.util.Locale;

/// Which sources want looking at, for the health. Pure.
final class SourceStates {

    private static final List<SourceState> TO_BE_LOOKED_AT =
            List.of(SourceState.FAILING, SourceState.GONE, SourceState.SILENT, SourceState.DRIFTING, SourceState.GAP);

    private SourceStates() {}

    /// E.g. `, 3 failing, 1 silent`; empty where all is well.
    static String sentence(SourceTable table) {
        var sentence = new StringBuilder();
        for (var state : TO_BE_LOOKED_AT) {
            var count = table.size(state);
            if (count > 0) {
                sentence.append(", ")
                        .append(count)
                        .append(' ')
                        .append(state.name().toLowerCase(Locale.ROOT));
            }
        }
        return sentence.toString();
    }
}
