package io.tidings.extract.metadata;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Pages with nothing but what a test is about.
final class Heads {

    private Heads() {}

    /// What a page that consists of these pieces states about its article.
    static PageFacts facts(String... pieces) {
        Document page = Jsoup.parse(String.join("\n", pieces));
        return PageFacts.of(page, MetaTags.of(page), LinkedData.of(page), null);
    }

    static String meta(String name, String content) {
        return "<meta property=\"" + name + "\" content=\"" + content + "\">";
    }

    static String news(String fields) {
        return "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\"," + fields + "}</script>";
    }
}
