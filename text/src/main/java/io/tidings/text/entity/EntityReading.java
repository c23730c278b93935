package io.tidings.text.entity;

import java.util.List;

/// The entities of a text, and where each stands.
///
/// @param entities most mentioned first, equals in order of appearance
/// @param mentions in the text's order, none overlapping another
/// @param doubtfulOutlets words that name an outlet if they are cited as one: *Thanh Niên*, *Time*; in no entity
public record EntityReading(List<Entity> entities, List<Mention> mentions, List<Mention> doubtfulOutlets) {

    public EntityReading {
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        doubtfulOutlets = List.copyOf(doubtfulOutlets);
    }
}
