package io.tidings.ingest.state;

import io.tidings.news.SourceStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a whole poll saw, against what was known when it began. Immutable.
///
/// @param knownBefore entries that were remembered when the poll began
/// @param itemsBefore items that were taken in before it
/// @param lastNewBefore when the last of them came; null if there is none
/// @param met entries that the poll found and that can be recognised
/// @param common those of them that were remembered
/// @param published publication times of the entries, as far as they say, oldest first
/// @param heldBack items that may not be taken yet
public record Sight(
        int knownBefore,
        long itemsBefore,
        @Nullable Instant lastNewBefore,
        int met,
        int common,
        List<Instant> published,
        HeldBack heldBack) {

    public Sight {
        published = List.copyOf(published);
    }

    /// Of a poll that saw no entries.
    public static Sight nothing(SourceStatus before) {
        return new Sight(0, before.getItemsSeen(), before.getLastNewItemAt(), 0, 0, List.of(), HeldBack.NOTHING);
    }
}
