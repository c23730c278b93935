package io.tidings.extract.feed;

import io.tidings.extract.feed.xml.XmlPull;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Sitemaps, news sitemaps and indexes (sitemaps.org 0.9, Google's news, image and video extensions).
final class SitemapReader {

    private static final Set<String> ENTRIES = Set.of("url", "sitemap");

    private final Elements elements;
    private final XmlPull xml;
    private final EntrySink sink;
    private boolean news;

    SitemapReader(Elements elements, EntrySink sink) {
        this.elements = elements;
        this.xml = elements.xml;
        this.sink = sink;
    }

    /// Whether any entry was marked as news.
    boolean news() {
        return news;
    }

    /// Reads on from the root element that has just started.
    void read() {
        while (!sink.full()) {
            switch (xml.next()) {
                case START -> {
                    if (ENTRIES.contains(xml.name())) {
                        entry();
                    }
                }
                case END_OF_INPUT -> {
                    return;
                }
                case END, TEXT -> {}
            }
        }
    }

    private void entry() {
        var draft = new Draft();
        int inside = xml.depth();
        while (true) {
            switch (xml.next()) {
                case START -> element(draft);
                case END -> {
                    if (xml.depth() < inside) {
                        sink.add(draft);
                        return;
                    }
                }
                case TEXT -> draft.link.offer(looseAddress(inside), 5);
                case END_OF_INPUT -> {
                    if (xml.depth() == inside && !xml.brokeOffWithinMarkup()) {
                        sink.add(draft);
                    }
                    return;
                }
            }
        }
    }

    /// An index without `loc`, which exists.
    private @Nullable String looseAddress(int inside) {
        String text = xml.depth() == inside ? xml.text().strip() : "";
        return text.startsWith("http://") || text.startsWith("https://") ? text : null;
    }

    private void element(Draft draft) {
        switch (xml.vocabulary()) {
            case SITEMAP_NEWS -> news(draft);
            case SITEMAP_IMAGE -> {
                // image:image holds the image:loc: read on within.
                if (xml.name().equals("loc")) {
                    draft.image.offer(elements.address(), 0);
                } else if (!xml.name().equals("image")) {
                    xml.skip();
                }
            }
            case SITEMAP_VIDEO -> xml.skip();
            default -> own(draft);
        }
    }

    private void own(Draft draft) {
        switch (xml.name()) {
            case "loc" -> draft.link.offer(elements.address(), 0);
            case "lastmod" -> draft.updated.offer(elements.line(), 0);
            case "image", "news" -> {
                // An extension without its prefix: read on within.
            }
            default -> xml.skip();
        }
    }

    private void news(Draft draft) {
        switch (xml.name()) {
            case "news" -> news = true;
            case "publication" -> {
                // Holds the outlet's name and language: read on within.
            }
            case "name" -> draft.source.offer(elements.line(), 0);
            case "language" -> draft.language.offer(elements.line(), 0);
            case "title" -> draft.title.offer(elements.text(), 0);
            case "publication_date" -> draft.published.offer(elements.line(), 0);
            case "keywords" -> {
                String line = elements.line();
                if (line != null) {
                    draft.tags(line);
                }
            }
            default -> xml.skip();
        }
    }
}
