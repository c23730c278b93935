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

    /// Whether a name stands over the token.
    public boolean covers(int token) {
        int low = 0;
        int high = mentions.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Mention mention = mentions.get(middle);
            if (token < mention.from()) {
                high = middle - 1;
            } else if (token >= mention.to()) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }
}
