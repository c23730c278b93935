package io.tidings.extract.page;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The feeds that a page names: by `link rel="alternate"` (RSS autodiscovery), and by links whose address looks like a
/// feed's. Pure and thread-safe.
public final class PageFeeds {

    private static final Set<String> TYPES = Set.of(
            "application/rss+xml",
            "application/atom+xml",
            "application/rdf+xml",
            "application/feed+json",
            "application/json",
            "application/xml",
            "text/xml");
    private static final Pattern FEED = Pattern.compile(
            ".*(/(rss|feeds?|atom)(/|$)|/[^/]*\\.(rss|atom|rdf)$|/[^/]*(rss|feed|atom)[^/]*\\.(xml|json)$).*");

    private static final int LONGEST_ADDRESS = 2000;

    private PageFeeds() {}

    /// @param contentType as the transport declares it, if it does
    /// @param base where the page was fetched from
    /// @return addresses in the order of trust, each with how it was named: `link` or `anchor`
    public static Map<URI, String> of(byte[] bytes, @Nullable String contentType, URI base) {
        Document page = PageTree.of(PageBytes.decode(bytes, contentType), base.toString());
        var found = new LinkedHashMap<URI, String>();
        for (Element link : page.select("link[rel~=(?i)\\balternate\\b][href]")) {
            if (TYPES.contains(link.attr("type").strip().toLowerCase(Locale.ROOT))) {
                add(found, link, "link");
            }
        }
        for (Element link : page.select("a[href]")) {
            String address = link.absUrl("href").replaceFirst("[?#].*$", "").toLowerCase(Locale.ROOT);
            if (address.length() <= LONGEST_ADDRESS && FEED.matcher(address).matches()) {
                add(found, link, "anchor");
            }
        }
        return found;
    }

    private static void add(Map<URI, String> found, Element link, String how) {
        try {
            URI address = URI.create(link.absUrl("href").replaceFirst("#.*$", ""));
            if (address.getHost() != null) {
                found.putIfAbsent(address, how);
            }
        } catch (IllegalArgumentException e) {
            // An address that nothing can fetch.
        }
    }
}
