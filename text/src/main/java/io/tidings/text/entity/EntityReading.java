package io.tidings.text.entity;

import java.util.BitSet;
import java.util.List;

/// The entities of a text, and where each stands.
///
/// @param entities most mentioned first, equals in order of appearance
/// @param mentions in the text's order; a country inside another name stands after it, no others overlap
/// @param doubtfulOutlets words that name an outlet if they are cited as one: *Thanh Niên*, *Time*; in no entity
public record EntityReading(List<Entity> entities, List<Mention> mentions, List<Mention> doubtfulOutlets) {

    public EntityReading {
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        doubtfulOutlets = List.copyOf(doubtfulOutlets);
    }

    /// The tokens over which a name stands.
    public BitSet covered() {
        var covered = new BitSet();
        mentions.forEach(mention -> covered.set(mention.from(), mention.to()));
        return covered;
    }
}
