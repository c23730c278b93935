package io.tidings.extract.feed;

/// What kind of feed or sitemap a document is, by its own root and version.
public enum FeedFormat {
    RSS_0_90("rss-0.90"),
    RSS_0_91("rss-0.91"),
    RSS_0_92("rss-0.92"),
    RSS_0_93("rss-0.93"),
    RSS_0_94("rss-0.94"),
    /// RDF Site Summary.
    RSS_1_0("rss-1.0"),
    RSS_2_0("rss-2.0"),
    /// RSS that does not say which, or an unknown version.
    RSS("rss"),
    ATOM_0_3("atom-0.3"),
    ATOM_1_0("atom-1.0"),
    JSON_FEED_1_0("json-feed-1.0"),
    JSON_FEED_1_1("json-feed-1.1"),
    SITEMAP("sitemap"),
    /// A sitemap with at least one `news:news`.
    NEWS_SITEMAP("news-sitemap"),
    /// A sitemap of sitemaps: its entries' links are sitemaps.
    SITEMAP_INDEX("sitemap-index"),
    /// One address on each line.
    TEXT_SITEMAP("text-sitemap");

    private final String text;

    FeedFormat(String text) {
        this.text = text;
    }

    /// The name in output and logs, e.g. `rss-2.0`.
    public String text() {
        return text;
    }

    /// Whether the entries are addresses of pages or further sitemaps, rather than articles as published.
    public boolean isSitemap() {
        return switch (this) {
            case SITEMAP, NEWS_SITEMAP, SITEMAP_INDEX, TEXT_SITEMAP -> true;
            default -> false;
        };
    }

    static FeedFormat rss(String version) {
        return switch (version) {
            case "0.9", "0.90" -> RSS_0_90;
            case "0.91" -> RSS_0_91;
            case "0.92" -> RSS_0_92;
            case "0.93" -> RSS_0_93;
            case "0.94" -> RSS_0_94;
            case "1.0", "1" -> RSS_1_0;
            // 2.01 and 2.1 were never published, but they are in use, and mean 2.0.
            default -> version.startsWith("2") ? RSS_2_0 : RSS;
        };
    }
}
