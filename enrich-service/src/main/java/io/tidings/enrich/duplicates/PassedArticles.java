package io.tidings.enrich.duplicates;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Articles that came past, in memory: for a topology without a broker. Not thread-safe.
public final class PassedArticles implements ArticleArchive {

    private final Map<Place, byte[]> articles = new HashMap<>();

    @Override
    public void pass(Place place, byte[] article) {
        articles.put(place, article);
    }

    @Override
    public Optional<byte[]> article(Place place) {
        return Optional.ofNullable(articles.get(place));
    }

    @Override
    public void close() {
        articles.clear();
    }
}
