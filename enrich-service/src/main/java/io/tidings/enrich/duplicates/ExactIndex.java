package io.tidings.enrich.duplicates;

import io.tidings.enrich.judgement.Seniority;
import io.tidings.text.normalise.ContentHash;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/// The short articles of a lane's window, which have no sketch, by the hash of their text.
///
/// Bounded: of more than 64 equal texts the earliest published are found. Not thread-safe: it belongs to one Streams
/// task.
final class ExactIndex {

    static final String STORE = "short-texts";

    private static final int MOST_OF_A_TEXT = 64;

    private final KeyValueStore<Bytes, byte[]> store;

    ExactIndex(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    /// Ids of the short articles with the same text.
    Set<String> same(ContentHash hash) {
        var found = new HashSet<String>();
        Posting.read(store.get(key(hash))).forEach(entry -> found.add(entry.articleId()));
        return found;
    }

    void remember(Seniority article, ContentHash hash) {
        var posting = Posting.with(store.get(key(hash)), article, MOST_OF_A_TEXT);
        if (posting != null) {
            store.put(key(hash), posting);
        }
    }

    void forget(Seniority article, ContentHash hash) {
        var posting = Posting.without(store.get(key(hash)), article);
        if (posting != null && posting.length > 0) {
            store.put(key(hash), posting);
        } else if (posting != null) {
            store.delete(key(hash));
        }
    }

    private static Bytes key(ContentHash hash) {
        return Bytes.wrap(hash.toBytes());
    }
}
