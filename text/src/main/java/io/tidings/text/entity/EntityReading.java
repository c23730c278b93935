package io.tidings.text.entity;

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

    /// Whether a name stands over the token.
    public boolean covers(int token) {
        int low = 0;
        int high = mentions.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).from() <= token) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        // The last that begins at or before the token, or the one around it.
        return isOver(high, token) || isOver(high - 1, token);
    }

    private boolean isOver(int index, int token) {
        return index >= 0 && token < mentions.get(index).to();
    }
}
