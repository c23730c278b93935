package io.tidings.console.source;

import java.util.Locale;

/// Which sources are asked for. Immutable.
///
/// @param words that stand in the id, the name or the address, in whatever case; empty: any
/// @param state they are in, or `overdue`; empty: any
/// @param label they have; empty: any
/// @param from how many of the matching to pass over
public record SourcesQuestion(String words, String state, String label, int from) {

    public SourcesQuestion {
        words = words.toLowerCase(Locale.ROOT);
    }

    boolean matches(SourceRow row) {
        return isInState(row)
                && (label.isEmpty() || row.labels().contains(label))
                && (words.isEmpty() || row.mentions(words));
    }

    private boolean isInState(SourceRow row) {
        return state.isEmpty()
                || (state.equals("overdue") ? row.isOverdue() : row.state().equals(state));
    }
}
