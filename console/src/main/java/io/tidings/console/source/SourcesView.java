package io.tidings.console.source;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Sources as the page shows them. Immutable.
///
/// @param at when this was so
/// @param trouble what keeps the rest from being known; null where all is known
/// @param states how many of all sources are in each state, and `overdue`
/// @param total how many there are
/// @param matching how many match the question
/// @param sources the first of them, troubles first
/// @param next how many to pass over for the next page; null on the last
public record SourcesView(
        Instant at,
        @Nullable String trouble,
        Map<String, Integer> states,
        int total,
        int matching,
        List<SourceRow> sources,
        @Nullable Integer next) {

    public SourcesView {
        states = Map.copyOf(states);
        sources = List.copyOf(sources);
    }

    /// The states in their order.
    public Map<String, Integer> sortedStates() {
        return new TreeMap<>(states);
    }
}
