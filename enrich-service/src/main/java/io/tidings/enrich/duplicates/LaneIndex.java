package io.tidings.enrich.duplicates;

import io.tidings.enrich.judgement.Traits;
import java.util.function.IntConsumer;

/// The articles of a lane by everything under which they can be found: id, text, bands, passages. On the heap; made
/// anew from the lane's store at every start. Not thread-safe.
///
/// What it says is a function of the articles that are in it, whatever the order in which they came and went: nothing
/// is
/// evicted. A key that very many have says nothing (*boilerplate*), as long as so many have it, so that no key runs
/// hot;
/// whoever crosses that line either way puts in doubt what rests on it.
final class LaneIndex {

    private final KeyTable keys = new KeyTable();

    /// @param doubted told the slots under keys that have become boilerplate by it
    void enter(int slot, String articleId, Traits traits, IntConsumer doubted) {
        keys.add(Keys.ofId(articleId), slot);
        keys.add(Keys.ofText(traits.contentHash()), slot);
        Keys.bands(traits, key -> {
            if (keys.add(key, slot) == Keys.MOST_IN_A_BAND) {
                keys.forEach(key, doubted);
            }
        });
        Keys.passages(traits, key -> {
            if (keys.add(key, slot) == Keys.MOST_WITH_A_PASSAGE) {
                keys.forEach(key, doubted);
            }
        });
    }

    /// @param doubted told the slots under keys that were boilerplate and are none any more
    void leave(int slot, String articleId, Traits traits, IntConsumer doubted) {
        keys.remove(Keys.ofId(articleId), slot);
        keys.remove(Keys.ofText(traits.contentHash()), slot);
        Keys.bands(traits, key -> {
            if (keys.remove(key, slot) == Keys.MOST_IN_A_BAND - 1) {
                keys.forEach(key, doubted);
            }
        });
        Keys.passages(traits, key -> {
            if (keys.remove(key, slot) == Keys.MOST_WITH_A_PASSAGE - 1) {
                keys.forEach(key, doubted);
            }
        });
    }

    /// Slots of articles that may have the id.
    void withId(String articleId, IntConsumer found) {
        keys.forEach(Keys.ofId(articleId), found);
    }

    /// The articles that share something with the given one that is no boilerplate, each with how many passages.
    SlotSet sharing(Traits traits) {
        var found = new SlotSet();
        keys.forEach(Keys.ofText(traits.contentHash()), found::add);
        Keys.bands(traits, key -> {
            if (keys.count(key) < Keys.MOST_IN_A_BAND) {
                keys.forEach(key, found::add);
            }
        });
        Keys.passages(traits, key -> {
            if (keys.count(key) < Keys.MOST_WITH_A_PASSAGE) {
                keys.forEach(key, slot -> found.count(slot, 1));
            }
        });
        return found;
    }
}
