package io.tidings.extract.agency;

import io.tidings.extract.DatedTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What an agency writes on an item beside the article itself.
///
/// Immutable and thread-safe. What was not found is `null` or empty.
///
/// @param guid the item's own id, the same over all its versions
/// @param version of the item; a higher one replaces a lower
/// @param urgency 1 (most urgent) to 9
/// @param subjects what it is about, in the item's order, each once
/// @param embargo not to be published before
/// @param status whether it may be published at all
/// @param itemClass `text`, `picture`, `video`, `audio`, `graphic`, `composite`, `package`, `concept`, `knowledge`,
/// `planning`, `catalog` and the like; `null` where nothing says it
/// @param slugline the agency's working title
/// @param editorsNote a message to the editors, not for publication
public record AgencyLabel(
        @Nullable String guid,
        @Nullable String version,
        @Nullable Integer urgency,
        List<AgencySubject> subjects,
        @Nullable DatedTime embargo,
        PublicationStatus status,
        @Nullable String itemClass,
        @Nullable String slugline,
        @Nullable String editorsNote) {

    public AgencyLabel {
        Objects.requireNonNull(status, "status");
        subjects = List.copyOf(subjects);
    }
}
