package io.tidings.runtime.source;

import io.tidings.news.SourceDefinition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// What has to be done so that there are the sources that a file says. Pure; immutable.
///
/// @param added definitions of sources that are not there yet
/// @param changed definitions of sources that are there and say something else
/// @param unchanged ids of those that are there just so: nothing is written for them, no poll asked for
/// @param removed ids of those that are there and not in the file, where that means that they shall not be
public record SourcePlan(
        List<SourceDefinition> added, List<SourceDefinition> changed, List<String> unchanged, List<String> removed) {

    public SourcePlan {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
    }

    /// @param there by id
    /// @param wanted each id once; where one does not say whether it is paused, it stays as it is
    /// @param prune whether what is not wanted shall go
    /// @param now when the definitions are made
    public static SourcePlan of(
            Map<String, SourceDefinition> there, Collection<SourceEntry> wanted, boolean prune, Instant now) {
        var added = new ArrayList<SourceDefinition>();
        var changed = new ArrayList<SourceDefinition>();
        var unchanged = new ArrayList<String>();
        var ids = new HashSet<String>();
        for (var entry : wanted) {
            ids.add(entry.id());
            var before = there.get(entry.id());
            if (before == null) {
                added.add(entry.standing(now));
                continue;
            }
            var after = SourceDefinition.newBuilder(entry.standing(now));
            if (entry.paused() == null) {
                after.setPaused(before.getPaused());
            }
            if (isSame(before, after.build())) {
                unchanged.add(entry.id());
            } else {
                changed.add(after.build());
            }
        }
        var removed = prune
                ? there.keySet().stream()
                        .filter(id -> !ids.contains(id))
                        .sorted()
                        .toList()
                : List.<String>of();
        return new SourcePlan(added, changed, unchanged, removed);
    }

    /// What has to be written.
    public List<SourceDefinition> written() {
        var written = new ArrayList<>(added);
        written.addAll(changed);
        return written;
    }

    /// For a person: `3 added, 1 changed, 120 unchanged, 0 removed`.
    public String sentence() {
        return added.size() + " added, " + changed.size() + " changed, " + unchanged.size() + " unchanged, "
                + removed.size() + " removed";
    }

    private static boolean isSame(SourceDefinition before, SourceDefinition after) {
        return SourceDefinition.newBuilder(after)
                .setDefinedAt(before.getDefinedAt())
                .setRequestedAt(before.getRequestedAt())
                .build()
                .equals(before);
    }
}
