package io.tidings.text.story;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// What an arrival, a leaving or the time has changed. Immutable.
///
/// @param stories each story that is no longer as it was, as it is now, by id; one without members and without a story
///     to go on with has ended
/// @param moved articles that are in another story than before, with its id; those that are new included
public record StoryChanges(SequencedMap<String, Story> stories, Map<String, String> moved) {

    /// Nothing has changed.
    public static final StoryChanges NONE = new StoryChanges(new LinkedHashMap<>(), Map.of());

    public StoryChanges {
        stories = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(stories));
        moved = Map.copyOf(moved);
    }

    /// These and what came after them as one.
    public StoryChanges then(StoryChanges later) {
        var all = new LinkedHashMap<>(stories);
        all.putAll(later.stories);
        var places = new HashMap<>(moved);
        places.putAll(later.moved);
        return new StoryChanges(all, places);
    }
}
