package io.tidings.enrich.duplicates;

import io.tidings.enrich.judgement.Seniority;
import io.tidings.text.fingerprint.Fingerprints;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/// The articles of a lane's window by the fingerprints of their passages: two that share several have a passage in
/// common.
///
/// A fingerprint that stands in 100 articles is boilerplate (an outlet's footer, a set phrase): its articles are
/// dropped, and it
/// counts for nothing from then on, until it has not been met for a whole window. So no key runs hot. Not thread-safe:
/// it
/// belongs to one Streams task.
final class FingerprintIndex {

    static final String STORE = "fingerprints";

    private static final int MOST_WITH_A_PASSAGE = 100;

    private final KeyValueStore<Long, byte[]> store;

    FingerprintIndex(KeyValueStore<Long, byte[]> store) {
        this.store = store;
    }

    /// How many fingerprints that are no boilerplate each article shares with the given ones, by article id.
    Map<String, Integer> shared(Fingerprints fingerprints) {
        var counts = new HashMap<String, Integer>();
        for (var key : fingerprints.values()) {
            var posting = store.get(key);
            if (!isBoilerplate(posting)) {
                Posting.read(posting).forEach(entry -> counts.merge(entry.articleId(), 1, Integer::sum));
            }
        }
        return counts;
    }

    /// @param arrivedAt when the article came, milliseconds since 1970
    /// @return ids of the articles that share a passage which has just become boilerplate: verdicts that rest on it
    /// have
    ///     lost their ground
    Set<String> remember(Seniority article, Fingerprints fingerprints, long arrivedAt) {
        var lost = new HashSet<String>();
        for (var key : fingerprints.values()) {
            var posting = store.get(key);
            if (isBoilerplate(posting)) {
                meetAgain(key, posting, arrivedAt);
                continue;
            }
            var grown = Posting.with(posting, article, Integer.MAX_VALUE);
            if (grown == null) {
                continue;
            }
            var entries = Posting.read(grown);
            if (entries.size() < MOST_WITH_A_PASSAGE) {
                store.put(key, grown);
            } else {
                entries.forEach(entry -> lost.add(entry.articleId()));
                store.put(key, boilerplate(arrivedAt));
            }
        }
        return lost;
    }

    /// @param horizon boilerplate that was last met before this time is forgotten too
    void forget(Seniority article, Fingerprints fingerprints, long horizon) {
        for (var key : fingerprints.values()) {
            var posting = store.get(key);
            if (isBoilerplate(posting)) {
                if (lastMet(posting) < horizon) {
                    store.delete(key);
                }
                continue;
            }
            var shrunk = Posting.without(posting, article);
            if (shrunk != null && shrunk.length > 0) {
                store.put(key, shrunk);
            } else if (shrunk != null) {
                store.delete(key);
            }
        }
    }

    private void meetAgain(long key, byte @Nullable [] posting, long arrivedAt) {
        if (lastMet(posting) < arrivedAt) {
            store.put(key, boilerplate(arrivedAt));
        }
    }

    /// Boilerplate is the time of its last meeting alone; a posting is always longer, since an entry has an id.
    private static byte[] boilerplate(long lastMet) {
        return ByteBuffer.allocate(Long.BYTES).putLong(lastMet).array();
    }

    private static boolean isBoilerplate(byte @Nullable [] posting) {
        return posting != null && posting.length == Long.BYTES;
    }

    private static long lastMet(byte @Nullable [] posting) {
        return posting == null ? Long.MIN_VALUE : ByteBuffer.wrap(posting).getLong();
    }
}
