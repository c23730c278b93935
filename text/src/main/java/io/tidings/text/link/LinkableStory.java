package io.tidings.text.link;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// What of a story counts for its links with stories in other languages. Immutable.
///
/// @param language only stories of different languages are linked
/// @param from earliest publication, milliseconds since 1970
/// @param to latest publication
/// @param facts each with the share of the story's articles that have it, above 0 to 1
public record LinkableStory(String id, String language, long from, long to, Map<Fact, Double> facts) {

    public LinkableStory {
        SequencedMap<Fact, Double> ordered = new LinkedHashMap<>(facts);
        facts = Collections.unmodifiableSequencedMap(ordered);
    }

    /// Milliseconds that lie between the two, 0 where they overlap.
    long apart(LinkableStory other) {
        return Math.max(0, Math.max(from - other.to, other.from - to));
    }
}
