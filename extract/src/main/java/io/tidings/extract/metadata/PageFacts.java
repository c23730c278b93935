package io.tidings.extract.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidings.extract.clean.CleanText;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page states about its article, apart from the text and the times.
///
/// @param description the publisher's own summary, as it stands in the page's head
/// @param articleBody the text as JSON-LD has it: without paragraphs, often cut short
/// @param free `false` where JSON-LD says that the article is not free to read
public record PageFacts(
        @Nullable String title,
        @Nullable String siteName,
        List<String> authors,
        @Nullable String canonicalUrl,
        @Nullable String section,
        @Nullable String image,
        @Nullable String language,
        List<String> description,
        @Nullable String articleBody,
        boolean free) {

    /// Reads the head, the JSON-LD and the byline of a page; cost linear in the page.
    public static PageFacts of(Document page, MetaTags meta, LinkedData linked, @Nullable URI address) {
        Optional<JsonNode> article = linked.article();
        String siteName = Sites.name(page, meta, linked).orElse(null);
        return new PageFacts(
                Titles.of(page, meta, article, siteName),
                siteName,
                Authors.of(page, meta, linked, siteName),
                Sites.canonical(page, meta, address).orElse(null),
                section(meta, article),
                image(meta, article),
                language(page, meta, article),
                descriptions(meta, article),
                article.map(node -> LinkedData.text(node, "articleBody")).orElse(null),
                article.map(node -> isFree(node)).orElse(true));
    }

    private static @Nullable String section(MetaTags meta, Optional<JsonNode> article) {
        return meta.first("article:section", "parsely-section", "cxenseparse:category", "section", "dc.subject")
                .or(() -> article.map(node -> LinkedData.text(node, "articleSection")))
                .map(Titles::clean)
                .filter(text -> text.length() <= 80 && !text.startsWith("http"))
                .orElse(null);
    }

    private static @Nullable String image(MetaTags meta, Optional<JsonNode> article) {
        return meta.first(
                        "og:image:secure_url",
                        "og:image",
                        "og:image:url",
                        "twitter:image",
                        "twitter:image:src",
                        "image")
                .or(() -> article.map(node -> node.get("image")).flatMap(PageFacts::imageAddress))
                .orElse(null);
    }

    private static Optional<String> imageAddress(@Nullable JsonNode image) {
        if (image == null) {
            return Optional.empty();
        }
        JsonNode one = image.isArray() && !image.isEmpty() ? image.get(0) : image;
        return Optional.ofNullable(one.isTextual() ? one.asText() : LinkedData.text(one, "url"));
    }

    private static @Nullable String language(Document page, MetaTags meta, Optional<JsonNode> article) {
        Element html = page.selectFirst("html");
        String declared = html == null ? "" : html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
        return Optional.of(declared)
                .filter(text -> !text.isBlank())
                .or(() -> article.map(node -> LinkedData.text(node, "inLanguage")))
                .or(() -> meta.first("og:locale", "content-language", "language", "dc.language"))
                .map(text -> text.strip().replace('_', '-'))
                .filter(text -> text.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
                .orElse(null);
    }

    private static List<String> descriptions(MetaTags meta, Optional<JsonNode> article) {
        return List.of(
                        article.map(node -> LinkedData.text(node, "description")),
                        meta.first("og:description"),
                        meta.first("description"),
                        meta.first("twitter:description"))
                .stream()
                .flatMap(Optional::stream)
                .map(Titles::clean)
                .map(CleanText::line)
                .filter(text -> text.length() >= 20)
                .distinct()
                .toList();
    }

    private static boolean isFree(JsonNode article) {
        JsonNode free = article.get("isAccessibleForFree");
        return free == null || !free.asText().equalsIgnoreCase("false");
    }
}
