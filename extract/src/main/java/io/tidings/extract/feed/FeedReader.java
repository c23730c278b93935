package io.tidings.extract.feed;

import io.tidings.extract.feed.FeedProblem.Reason;
import io.tidings.extract.feed.xml.Encoding;
import io.tidings.extract.feed.xml.Vocabulary;
import io.tidings.extract.feed.xml.XmlPull;
import io.tidings.extract.feed.xml.XmlPull.Event;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads feeds and sitemaps: RSS 0.90 to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1, sitemaps, news sitemaps,
/// sitemap indexes and plain lists of addresses.
///
/// Never fails and fetches nothing: whatever the bytes are, the answer is a [FeedReading]. Time is linear in the bytes,
/// memory bounded by them and by the [FeedLimits]. No entity is defined or expanded, no DTD read. Thread-safe.
public final class FeedReader {

    /// A feed may stand behind a server's warnings; something else that merely has a `feed` in it may not be one.
    private static final int ROOT_WITHIN = 32;

    private FeedReader() {}

    /// Reads within the default limits.
    ///
    /// @param contentTypeCharset the `charset` of the HTTP header, or the whole header; `null` if there was none
    /// @param base address the bytes came from, against which relative addresses are meant; `null` if unknown
    public static FeedReading read(byte[] bytes, @Nullable String contentTypeCharset, @Nullable URI base) {
        return read(bytes, contentTypeCharset, base, FeedLimits.DEFAULT);
    }

    /// Reads within other limits.
    ///
    /// @param contentTypeCharset the `charset` of the HTTP header, or the whole header; `null` if there was none
    /// @param base address the bytes came from, against which relative addresses are meant; `null` if unknown
    public static FeedReading read(
            byte[] bytes, @Nullable String contentTypeCharset, @Nullable URI base, FeedLimits limits) {
        if (bytes.length > limits.bytes()) {
            return FeedReading.unreadable(
                    Reason.TOO_LARGE,
                    "The document has " + bytes.length + " bytes, more than the " + limits.bytes()
                            + " that a feed may have; nothing of it was read.");
        }
        String document = Encoding.decode(bytes, contentTypeCharset);
        int start = 0;
        while (start < document.length() && document.charAt(start) <= ' ') {
            start++;
        }
        if (start == document.length()) {
            return FeedReading.unreadable(
                    Reason.EMPTY, "The document is empty; ask the publisher, or look at what the address gives.");
        }
        String address = base == null ? null : base.toString();
        var sink = new EntrySink(limits.entries());
        char first = document.charAt(start);
        if (first == '{' || first == '[') {
            return json(document, sink, limits, address);
        } else if (TextSitemap.isOne(document)) {
            TextSitemap.read(document, sink);
            return reading(FeedFormat.TEXT_SITEMAP, sink, address, null);
        }
        return xml(document, sink, limits, address);
    }

    private static FeedReading xml(String document, EntrySink sink, FeedLimits limits, @Nullable String base) {
        var xml = new XmlPull(document, base);
        var elements = new Elements(xml, limits);
        String firstRoot = null;
        for (int i = 0; i < ROOT_WITHIN; i++) {
            if (!toStart(xml)) {
                break;
            }
            FeedFormat format = format(xml);
            if (format != null) {
                FeedFormat read = readAs(format, elements, sink);
                return reading(read, sink, base, xmlProblem(xml, elements, sink));
            }
            firstRoot = firstRoot == null ? xml.name() : firstRoot;
            if (xml.name().equals("html")) {
                break;
            }
        }
        return FeedReading.unreadable(Reason.NOT_A_FEED, notAFeed(firstRoot));
    }

    private static boolean toStart(XmlPull xml) {
        while (true) {
            Event event = xml.next();
            if (event == Event.START || event == Event.END_OF_INPUT) {
                return event == Event.START;
            }
        }
    }

    private static @Nullable FeedFormat format(XmlPull xml) {
        String version = xml.attribute("version");
        return switch (xml.name()) {
            case "rss" -> FeedFormat.rss(version == null ? "" : version);
            case "rdf" -> xml.vocabulary() == Vocabulary.RDF || xml.prefixed() ? rdf(xml) : null;
            case "channel", "item" -> xml.vocabulary() == Vocabulary.PLAIN ? FeedFormat.RSS : null;
            case "feed" ->
                "0.3".equals(version) || xml.declares("purl.org/atom/ns#") ? FeedFormat.ATOM_0_3 : FeedFormat.ATOM_1_0;
            case "entry" -> xml.vocabulary() == Vocabulary.ATOM ? FeedFormat.ATOM_1_0 : null;
            case "urlset" -> FeedFormat.SITEMAP;
            case "sitemapindex" -> FeedFormat.SITEMAP_INDEX;
            default -> null;
        };
    }

    private static FeedFormat rdf(XmlPull xml) {
        return xml.declares("/rdf/simple/0.9/") ? FeedFormat.RSS_0_90 : FeedFormat.RSS_1_0;
    }

    private static FeedFormat readAs(FeedFormat format, Elements elements, EntrySink sink) {
        switch (format) {
            case ATOM_0_3, ATOM_1_0 -> new AtomReader(elements, sink).read();
            case SITEMAP, SITEMAP_INDEX -> {
                var reader = new SitemapReader(elements, sink);
                reader.read();
                return reader.news() ? FeedFormat.NEWS_SITEMAP : format;
            }
            default -> new RssReader(elements, sink).read();
        }
        return format;
    }

    private static @Nullable FeedProblem xmlProblem(XmlPull xml, Elements elements, EntrySink sink) {
        if (sink.full()) {
            return new FeedProblem(
                    Reason.OVER_LIMIT,
                    "The feed has more than " + sink.entries().size() + " entries; the rest was not read.");
        } else if (xml.cutShort()) {
            return new FeedProblem(
                    Reason.CUT_SHORT,
                    "The feed breaks off in the middle, after " + sink.entries().size()
                            + " whole entries; those were kept, fetch it again for the rest.");
        } else if (elements.overLimit()) {
            return new FeedProblem(
                    Reason.OVER_LIMIT, "A field of the feed is longer than the limits allow; it was cut.");
        }
        return null;
    }

    private static FeedReading json(String document, EntrySink sink, FeedLimits limits, @Nullable String base) {
        var reader = new JsonFeedReader(sink, limits, base);
        FeedFormat format = reader.read(document);
        if (format == null) {
            return FeedReading.unreadable(
                    Reason.NOT_A_FEED,
                    "It looks like JSON, but not like a JSON Feed (no items, no version of jsonfeed.org).");
        }
        FeedProblem problem = null;
        if (sink.full()) {
            problem = new FeedProblem(
                    Reason.OVER_LIMIT,
                    "The feed has more than " + sink.entries().size() + " entries; the rest was not read.");
        } else if (reader.brokeOff()) {
            problem = new FeedProblem(
                    Reason.CUT_SHORT,
                    "The JSON breaks off or is malformed after "
                            + sink.entries().size() + " whole items; those were kept, fetch it again for the rest.");
        }
        return reading(format, sink, base, problem);
    }

    private static FeedReading reading(
            FeedFormat format, EntrySink sink, @Nullable String base, @Nullable FeedProblem problem) {
        return new FeedReading(problem, format, sink.head.head(base), sink.entries());
    }

    private static String notAFeed(@Nullable String root) {
        if (root == null) {
            return "It is neither XML nor JSON; give the address of a feed or a sitemap.";
        } else if (root.equals("html")) {
            return "It is an HTML page, not a feed; look there for a link of type application/rss+xml.";
        }
        return "It is XML with the root <"
                + root.substring(0, Math.min(root.length(), 40)).toLowerCase(Locale.ROOT)
                + ">, not a feed or a sitemap.";
    }
}
