package io.tidings.schemas.topic;

/// Headers of records that more than one part of the software knows.
public final class NewsHeaders {

    /// With a record of `news.raw`, whatever its value: it has been through before and is put there once more, so that
    /// the article is enriched anew. It is no item: it is neither seen nor does it have an outcome.
    public static final String AGAIN = "tidings-again";

    private NewsHeaders() {}
}
