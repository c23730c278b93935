package io.tidings.text.link;

import java.util.List;

/// That a story in another language reports on the same event. Immutable.
///
/// @param storyId the other story
/// @param likeness 0 to 1: the facts that both have, less the more time lies between the two
/// @param shared what both have, what tells most first
public record StoryLink(String storyId, String language, double likeness, List<Fact> shared) {

    public StoryLink {
        shared = List.copyOf(shared);
    }
}
