package io.tidings.cli.explain;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which article is asked for: by its id, its item's id or its address. Learns the id from the first record that
/// matches. For one thread.
final class Wanted {

    private final String asked;
    private final Set<String> articleIds = new HashSet<>();

    Wanted(String asked) {
        this.asked = asked;
    }

    /// Whether a record is about it.
    ///
    /// @param names ids and addresses that the record gives its article
    boolean is(String articleId, @Nullable String... names) {
        boolean wanted = asked.equals(articleId) || articleIds.contains(articleId);
        for (String name : names) {
            wanted |= asked.equals(name);
        }
        if (wanted) {
            articleIds.add(articleId);
        }
        return wanted;
    }

    /// The ids under which it was found.
    Set<String> articleIds() {
        return Set.copyOf(articleIds);
    }
}
