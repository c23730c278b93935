package io.tidings.ingest.poll;

import io.tidings.ingest.intake.KnownEntries;
import io.tidings.ingest.read.Read;
import io.tidings.ingest.state.HeldBack;
import io.tidings.ingest.state.Sight;
import io.tidings.news.SourceStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects what a poll sees, over all its chunks. Not thread-safe.
final class Seen {

    private static final int MOST_TIMES = 1_000;

    private final SourceStatus before;
    private final List<Instant> published = new ArrayList<>();
    private @Nullable KnownEntries known;
    private int met;
    private int common;
    private HeldBack heldBack = HeldBack.NOTHING;

    Seen(SourceStatus before) {
        this.before = before;
    }

    void take(Read read) {
        switch (read) {
            case Read.Entry entry -> {
                meet(entry.known());
                var at = entry.article().publishedAt();
                note(at == null ? null : at.at());
            }
            case Read.Same same -> {
                meet(same.known());
                note(same.publishedAt());
            }
            case Read.Bad bad -> meet(bad.known());
            case Read.HeldBack(var _, var until) -> heldBack = heldBack.with(until);
            case Read.InputDone _, Read.Mark _ -> {
                // A file, which has no entries that would come again.
            }
        }
    }

    Sight sight() {
        published.sort(null);
        return new Sight(
                known == null ? 0 : known.size(),
                before.getItemsSeen(),
                before.getLastNewItemAt(),
                met,
                common,
                published,
                heldBack);
    }

    private void note(@Nullable Instant at) {
        if (at != null && published.size() < MOST_TIMES) {
            published.add(at);
        }
    }

    private void meet(Read.@Nullable KnownAs entry) {
        if (entry == null) {
            return;
        }
        var remembered = known == null ? KnownEntries.of(before) : known;
        known = remembered;
        met++;
        common += remembered.contains(entry) ? 1 : 0;
    }
}
