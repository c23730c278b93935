package io.tidings.enrich.stories;

import io.tidings.enrich.wire.CopyRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.streams.state.KeyValueStore;

/// Which articles repeat which, in a lane: some 100 bytes each, in a store and on the heap. It may be known before the
/// original is. Not thread-safe: it belongs to one Streams task.
final class Copies {

    static final String STORE = "story-copies";

    private final KeyValueStore<String, CopyRecord> store;
    private final Map<String, CopyRecord> copies = new HashMap<>();
    private final Map<String, TreeMap<String, CopyRecord>> ofOriginal = new HashMap<>();

    Copies(KeyValueStore<String, CopyRecord> store) {
        this.store = store;
        try (var all = store.all()) {
            all.forEachRemaining(entry -> take(entry.value));
        }
    }

    /// Of an article, by id.
    Collection<CopyRecord> of(String articleId) {
        return ofOriginal.getOrDefault(articleId, new TreeMap<>()).values();
    }

    /// The language that an article is known in as a copy; absent if it is not known as one.
    Optional<String> language(String copyId) {
        return Optional.ofNullable(copies.get(copyId)).map(CopyRecord::getLanguage);
    }

    /// Keeps that an article repeats another, instead of what was kept of it.
    ///
    /// @return the originals for which something has changed
    List<String> keep(CopyRecord copy) {
        var before = copies.get(copy.getArticleId());
        if (before != null && copy.equals(before)) {
            return List.of();
        }
        var changed = new ArrayList<String>();
        forget(copy.getArticleId()).ifPresent(changed::add);
        take(copy);
        store.put(copy.getArticleId(), copy);
        if (!changed.contains(copy.getCopyOf())) {
            changed.add(copy.getCopyOf());
        }
        return changed;
    }

    /// An article repeats no other any more.
    ///
    /// @return what it repeated
    Optional<String> forget(String copyId) {
        var copy = copies.remove(copyId);
        if (copy == null) {
            return Optional.empty();
        }
        store.delete(copyId);
        ofOriginal.computeIfPresent(copy.getCopyOf(), (_, its) -> {
            its.remove(copyId);
            return its.isEmpty() ? null : its;
        });
        return Optional.of(copy.getCopyOf());
    }

    /// Forgets what arrived before a time; stories stay as they are.
    void forgetBefore(long arrivedAt) {
        copies.values().stream()
                .filter(copy -> copy.getArrivedAt() < arrivedAt)
                .map(CopyRecord::getArticleId)
                .toList()
                .forEach(this::forget);
    }

    private void take(CopyRecord copy) {
        copies.put(copy.getArticleId(), copy);
        ofOriginal.computeIfAbsent(copy.getCopyOf(), _ -> new TreeMap<>()).put(copy.getArticleId(), copy);
    }
}
