package io.tidings.ingest.discover;

import io.tidings.extract.feed.FeedReading;
import io.tidings.news.SourceKind;
import java.net.URI;

/// A feed or sitemap of a site.
///
/// @param address after redirects
/// @param kind of the source that it would be
/// @param how it was found: `itself`, `link`, `anchor`, `robots.txt`, `guess`
/// @param reading what stands in it
public record Found(URI address, SourceKind kind, String how, FeedReading reading) {}
