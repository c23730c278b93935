package io.tidings.extract.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The feeds written for these tests.
final class Feeds {

    static final List<String> ALL =
            List.of("vietnamese-rss.xml", "wordpress-rss.xml", "atom.xml", "rdf.xml", "feed.json", "news-sitemap.xml");

    private Feeds() {}

    static byte[] bytes(String name) {
        try (InputStream in = Feeds.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no such test feed: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FeedReading read(String name) {
        return FeedReader.read(bytes(name), null, null);
    }

    static FeedReading parse(String document) {
        return FeedReader.read(document.getBytes(StandardCharsets.UTF_8), null, null);
    }

    static FeedReading parseFrom(String base, String document) {
        return FeedReader.read(document.getBytes(StandardCharsets.UTF_8), null, URI.create(base));
    }

    /// An RSS feed with one item of that inside.
    static FeedReading item(String inside) {
        return parse("<rss version=\"2.0\"><channel><title>T</title><item>" + inside + "</item></channel></rss>");
    }

    static @Nullable String value(@Nullable FeedText text) {
        return text == null ? null : text.value();
    }

    static @Nullable String time(@Nullable FeedDate date) {
        return date == null || date.time() == null ? null : date.time().text();
    }
}
