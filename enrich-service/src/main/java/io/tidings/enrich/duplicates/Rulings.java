package io.tidings.enrich.duplicates;

import io.tidings.enrich.wire.InternalSerde;
import io.tidings.news.Ruling;
import io.tidings.news.RulingKind;
import io.tidings.schemas.id.ArticlePair;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/// What people have said of pairs of articles, whether these are here or still to come. Few, and kept for good. Not
/// thread-safe: it belongs to one Streams task.
final class Rulings {

    static final String STORE = "rulings";

    private final KeyValueStore<String, byte[]> store;
    private final Map<String, Map<String, Ruling>> byArticle = new HashMap<>();

    Rulings(KeyValueStore<String, byte[]> store) {
        this.store = store;
        try (var all = store.all()) {
            all.forEachRemaining(entry -> note(InternalSerde.decode(Ruling.getDecoder(), entry.value)));
        }
    }

    /// What was said of the article and each other one, by the other one's id.
    Map<String, Ruling> of(String articleId) {
        return byArticle.getOrDefault(articleId, Map.of());
    }

    /// Whether somebody has said that neither repeats the other.
    boolean areDifferent(String one, String other) {
        var ruling = of(one).get(other);
        return ruling != null && ruling.getKind() == RulingKind.DIFFERENT;
    }

    /// @param said null to take back what was said before
    void remember(String first, String second, @Nullable Ruling said) {
        forget(first, second);
        forget(second, first);
        var key = new ArticlePair(first, second).key();
        if (said == null) {
            store.delete(key);
        } else {
            store.put(key, InternalSerde.encode(Ruling.getEncoder(), said));
            note(said);
        }
    }

    private void note(Ruling said) {
        byArticle.computeIfAbsent(said.getFirst(), _ -> new HashMap<>()).put(said.getSecond(), said);
        byArticle.computeIfAbsent(said.getSecond(), _ -> new HashMap<>()).put(said.getFirst(), said);
    }

    private void forget(String one, String other) {
        byArticle.computeIfPresent(one, (_, others) -> {
            others.remove(other);
            return others.isEmpty() ? null : others;
        });
    }
}
