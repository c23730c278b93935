package io.tidings.enrich.duplicates;

import io.tidings.enrich.judgement.Seniority;
import io.tidings.text.sketch.Bands;
import io.tidings.text.sketch.Sketch;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.streams.state.KeyValueStore;

/// The articles of a lane's window by the bands of their sketches: two articles that share one may be alike.
///
/// Bounded per band: of more than 64 articles under one band only the earliest published are found by it. Addressed by
/// band alone,
/// so that bands could be owned by many tasks. Not thread-safe: it belongs to one Streams task.
final class BandIndex {

    static final String STORE = "bands";

    /// More articles than this share a band only where one text is copied very often, or where it is boilerplate.
    private static final int MOST_IN_A_BAND = 64;

    private final KeyValueStore<Long, byte[]> store;

    BandIndex(KeyValueStore<Long, byte[]> store) {
        this.store = store;
    }

    /// Ids of the articles that share a band with the sketch.
    Set<String> sharing(Sketch sketch) {
        var found = new HashSet<String>();
        for (var key : Bands.of(sketch).keys()) {
            Posting.read(store.get(key)).forEach(entry -> found.add(entry.articleId()));
        }
        return found;
    }

    void remember(Seniority article, Sketch sketch) {
        for (var key : Bands.of(sketch).keys()) {
            var posting = Posting.with(store.get(key), article, MOST_IN_A_BAND);
            if (posting != null) {
                store.put(key, posting);
            }
        }
    }

    void forget(Seniority article, Sketch sketch) {
        for (var key : Bands.of(sketch).keys()) {
            var posting = Posting.without(store.get(key), article);
            if (posting != null && posting.length > 0) {
                store.put(key, posting);
            } else if (posting != null) {
                store.delete(key);
            }
        }
    }
}
