package io.tidings.enrich.duplicates;

import io.tidings.enrich.wire.InternalSerde;
import io.tidings.news.Article;
import org.apache.kafka.streams.state.KeyValueStore;

/// The articles of a lane's window, whole: a corrected verdict publishes an article or its duplicate's record again.
/// Not
/// thread-safe: it belongs to one Streams task.
final class WholeArticles {

    static final String STORE = "whole-articles";

    private final KeyValueStore<String, byte[]> store;

    WholeArticles(KeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    /// @throws IllegalStateException if it is not there, which only a broken store can be the reason of
    Article get(String articleId) {
        var bytes = store.get(articleId);
        if (bytes == null) {
            throw new IllegalStateException("article " + articleId
                    + " is judged in this lane but its text is not in the lane's store;"
                    + " reset the application's state and let it read its topics again");
        }
        return InternalSerde.decode(Article.getDecoder(), bytes);
    }

    /// @param bytes Avro's single-object encoding of an `Article`
    void keep(String articleId, byte[] bytes) {
        store.put(articleId, bytes);
    }

    void forget(String articleId) {
        store.delete(articleId);
    }
}
