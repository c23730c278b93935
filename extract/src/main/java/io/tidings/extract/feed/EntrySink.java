package io.tidings.extract.feed;

import java.util.ArrayList;
import java.util.List;

/// The feed's head and the entries read so far.
final class EntrySink {

    final Draft head = new Draft();
    private final List<FeedEntry> entries = new ArrayList<>();
    private final int most;
    private boolean full;

    EntrySink(int most) {
        this.most = most;
    }

    /// Keeps an entry, unless there is nothing in it.
    void add(Draft draft) {
        if (entries.size() >= most) {
            full = true;
        } else if (!draft.isEmpty()) {
            entries.add(draft.entry(head));
        }
    }

    /// Whether an entry had to be left out.
    boolean full() {
        return full;
    }

    List<FeedEntry> entries() {
        return entries;
    }
}
