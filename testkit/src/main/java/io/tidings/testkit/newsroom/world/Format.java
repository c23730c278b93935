package io.tidings.testkit.newsroom.world;

/// What a source's feed is written in.
public enum Format {
    /// RSS 2.0 with whole articles in `content:encoded`.
    RSS_WHOLE,
    /// RSS 2.0 with summaries; the text is on the pages.
    RSS_SUMMARY,
    /// RSS 1.0.
    RDF,
    /// Atom 1.0 with summaries.
    ATOM,
    /// JSON Feed 1.1 with whole articles.
    JSON_FEED
}
