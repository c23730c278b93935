package io.tidings.extract.kind;

import io.tidings.extract.feed.xml.XmlPull;
import io.tidings.extract.feed.xml.XmlPull.Event;
import java.util.Locale;
import java.util.Set;

/// What markup is, by its first elements.
final class XmlKind {

    private static final Set<String> NEWSML = Set.of(
            "newsmessage",
            "newsitem",
            "packageitem",
            "conceptitem",
            "knowledgeitem",
            "planningitem",
            "catalogitem",
            "contentset",
            "newsml");

    private static final Set<String> PAGE_PARTS = Set.of(
            "head",
            "body",
            "title",
            "meta",
            "link",
            "script",
            "style",
            "div",
            "p",
            "article",
            "main",
            "section",
            "h1",
            "h2",
            "h3",
            "ul",
            "ol",
            "table",
            "span",
            "a",
            "img",
            "br",
            "b",
            "center",
            "header",
            "nav",
            "base",
            "i",
            "em",
            "strong",
            "blockquote",
            "figure",
            "font",
            "form",
            "hr",
            "noscript");

    /// Warnings of a server stand before many feeds.
    private static final int ELEMENTS = 32;

    private XmlKind() {}

    static ContentKind of(String text) {
        var xml = new XmlPull(text, null);
        ContentKind soFar = null;
        for (int i = 0; i < ELEMENTS; i++) {
            Event event = xml.next();
            while (event != Event.START && event != Event.END_OF_INPUT) {
                event = xml.next();
            }
            if (event == Event.END_OF_INPUT) {
                break;
            }
            ContentKind kind = kind(xml.name());
            if (kind == ContentKind.OTHER_XML && soFar == null) {
                return kind;
            } else if (kind != ContentKind.OTHER_XML
                    && (kind != ContentKind.HTML || xml.name().equals("html"))) {
                return kind;
            }
            soFar = soFar == null ? kind : soFar;
        }
        if (soFar == null) {
            return hasHtml(text)
                    ? ContentKind.HTML
                    : text.startsWith("<?xml") ? ContentKind.OTHER_XML : ContentKind.PLAIN_TEXT;
        }
        return soFar;
    }

    private static ContentKind kind(String root) {
        return switch (root) {
            case "html" -> ContentKind.HTML;
            case "rss", "rdf", "feed", "channel", "item", "entry" -> ContentKind.FEED;
            case "urlset", "sitemapindex" -> ContentKind.SITEMAP;
            case "nitf" -> ContentKind.NITF;
            default ->
                NEWSML.contains(root)
                        ? ContentKind.NEWSML_G2
                        : PAGE_PARTS.contains(root) ? ContentKind.HTML : ContentKind.OTHER_XML;
        };
    }

    static boolean hasHtml(String text) {
        String head = text.substring(0, Math.min(text.length(), 2048)).toLowerCase(Locale.ROOT);
        return head.contains("<!doctype html") || head.contains("<html") || head.contains("<body");
    }
}
