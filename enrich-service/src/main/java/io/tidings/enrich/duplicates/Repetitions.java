package io.tidings.enrich.duplicates;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueStore;

/// Which articles repeat which, from the original's side. Not thread-safe: it belongs to one Streams task.
final class Repetitions {

    static final String STORE = "repetitions";

    /// Stands in no article id.
    private static final char SEPARATOR = 0;

    private static final byte[] PRESENT = {};

    private final KeyValueStore<String, byte[]> store;

    Repetitions(KeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    /// Ids of the articles that repeat the original.
    List<String> of(String original) {
        var found = new ArrayList<String>();
        var prefix = original + SEPARATOR;
        try (var entries = store.prefixScan(prefix, new StringSerializer())) {
            while (entries.hasNext()) {
                found.add(entries.next().key.substring(prefix.length()));
            }
        }
        return found;
    }

    void remember(String original, String duplicate) {
        store.put(original + SEPARATOR + duplicate, PRESENT);
    }

    void forget(String original, String duplicate) {
        store.delete(original + SEPARATOR + duplicate);
    }
}
