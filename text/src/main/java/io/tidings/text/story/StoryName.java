package io.tidings.text.story;

import io.tidings.text.entity.EntityType;
import org.jspecify.annotations.Nullable;

/// Somebody or something that an article names. Immutable.
///
/// @param id Wikidata item where known
/// @param name canonical name
public record StoryName(EntityType type, @Nullable String id, String name) {

    /// By which it is known again: the id where there is one, else the name.
    public String key() {
        return id == null ? name : id;
    }
}
