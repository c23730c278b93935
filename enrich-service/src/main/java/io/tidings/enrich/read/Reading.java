package io.tidings.enrich.read;

import io.tidings.enrich.output.Item;
import io.tidings.news.RawArticle;
import io.tidings.news.Rejected;

/// What came of reading a record of `news.raw`.
public sealed interface Reading {

    /// The item that has to end in an outcome.
    Item item();

    /// Whether somebody other than ingest has put it there, so that nobody has journalled it as seen.
    boolean isForeign();

    /// It is an article.
    ///
    /// @param isAgain it is no new item but one that has been through, to be enriched once more
    /// @param source the record, for a rejection that comes later
    record Legible(Item item, boolean isForeign, boolean isAgain, RawArticle article, Rejections source)
            implements Reading {}

    /// It is not.
    record Illegible(Item item, boolean isForeign, Rejected rejected) implements Reading {}
}
