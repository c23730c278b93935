package io.tidings.enrich.duplicates;

import java.util.Optional;

/// Articles that have passed through a lane, whole, as they are written to `news.articles`. The lane keeps only by what
/// they are compared; the text is asked for in the rare case that an article which repeated another does so no more.
/// Not
/// thread-safe.
public interface ArticleArchive extends AutoCloseable {

    /// Where a lane's record stands.
    ///
    /// @param topic the lane's, with the application's id
    record Place(String topic, int partition, long offset) {}

    /// An article comes past.
    void pass(Place place, byte[] article);

    /// The article that came past there; absent if it is not kept any more.
    Optional<byte[]> article(Place place);

    @Override
    void close();
}
