package io.tidings.enrich.revise;

import io.tidings.enrich.wire.KnownRevision;
import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueStore;

/// The last revision of every article, by its id. Some 200 bytes each. Not thread-safe: it belongs to one Streams task.
final class Revisions {

    static final String STORE = "revisions";

    private final KeyValueStore<String, KnownRevision> store;

    Revisions(KeyValueStore<String, KnownRevision> store) {
        this.store = store;
    }

    Optional<KnownRevision> last(String articleId) {
        return Optional.ofNullable(store.get(articleId));
    }

    void remember(String articleId, KnownRevision revision) {
        store.put(articleId, revision);
    }
}
