package io.tidings.extract.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidings.extract.Origin;
import io.tidings.extract.clean.CleanText;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page states about its article, apart from the text and the times.
///
/// @param description the publisher's own summary, as it stands in the page's head
/// @param articleBody the text as JSON-LD has it: without paragraphs, often cut short
/// @param free `false` where JSON-LD says that the article is not free to read
/// @param origins where the fields were read, by their names in [io.tidings.extract.ExtractedArticle]
public record PageFacts(
        @Nullable String title,
        @Nullable String siteName,
        List<String> authors,
        @Nullable String canonicalUrl,
        @Nullable String section,
        @Nullable String image,
        @Nullable String imageCaption,
        @Nullable String language,
        List<String> description,
        @Nullable String articleBody,
        boolean free,
        Map<String, Origin> origins) {

    /// More of a description is not compared with the blocks of the page.
    private static final int LONGEST_DESCRIPTION = 5000;

    /// Reads the head, the JSON-LD and the byline of a page; cost linear in the page.
    public static PageFacts of(Document page, MetaTags meta, LinkedData linked, @Nullable URI address) {
        Optional<JsonNode> article = linked.article();
        var found = new Fields();
        String siteName = found.note("siteName", Sites.name(page, meta, linked));
        List<String> authors = found.note("authors", Authors.of(page, meta, linked, siteName));
        String image = found.note("image", image(meta, article));
        return new PageFacts(
                found.note("title", Titles.of(page, meta, article, siteName)),
                siteName,
                authors == null ? List.of() : authors,
                found.note("canonicalUrl", Sites.canonical(page, meta, address)),
                found.note("section", section(meta, article)),
                image,
                found.note("imageCaption", ImageCaption.of(page, article, Optional.ofNullable(image))),
                found.note("language", language(page, meta, article)),
                descriptions(meta, article),
                article.map(node -> LinkedData.text(node, "articleBody")).orElse(null),
                article.map(node -> isFree(node)).orElse(true),
                Map.copyOf(found.origins));
    }

    /// Takes values out of what they were found with, and remembers where that was.
    private static final class Fields {
        private final Map<String, Origin> origins = new HashMap<>();

        <T> @Nullable T note(String field, Optional<Sourced<T>> found) {
            found.ifPresent(sourced -> origins.put(field, sourced.origin()));
            return found.map(Sourced::value).orElse(null);
        }
    }

    private static Optional<Sourced<String>> section(MetaTags meta, Optional<JsonNode> article) {
        return meta.first("article:section", "parsely-section", "cxenseparse:category", "section", "dc.subject")
                .map(text -> new Sourced<>(text, "meta", 0.9))
                .or(() -> article.map(node -> LinkedData.text(node, "articleSection"))
                        .map(text -> new Sourced<>(text, "json-ld", 0.9)))
                .map(raw -> new Sourced<>(Titles.clean(raw.value()), raw.from(), raw.confidence()))
                .filter(text -> text.value().length() <= 80 && !text.value().startsWith("http"));
    }

    private static Optional<Sourced<String>> image(MetaTags meta, Optional<JsonNode> article) {
        return meta.first(
                        "og:image:secure_url",
                        "og:image",
                        "og:image:url",
                        "twitter:image",
                        "twitter:image:src",
                        "image")
                .map(text -> new Sourced<>(text, "meta", 0.95))
                .or(() -> article.map(node -> node.get("image"))
                        .flatMap(PageFacts::imageAddress)
                        .map(text -> new Sourced<>(text, "json-ld", 0.9)));
    }

    private static Optional<String> imageAddress(@Nullable JsonNode image) {
        if (image == null) {
            return Optional.empty();
        }
        JsonNode one = image.isArray() && !image.isEmpty() ? image.get(0) : image;
        return Optional.ofNullable(one.isTextual() ? one.asText() : LinkedData.text(one, "url"));
    }

    private static Optional<Sourced<String>> language(Document page, MetaTags meta, Optional<JsonNode> article) {
        Element html = page.selectFirst("html");
        String declared = html == null ? "" : html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
        return Optional.of(declared)
                .filter(text -> !text.isBlank())
                .map(text -> new Sourced<>(text, "html", 0.9))
                .or(() -> article.map(node -> LinkedData.text(node, "inLanguage"))
                        .map(text -> new Sourced<>(text, "json-ld", 0.9)))
                .or(() -> meta.first("og:locale", "content-language", "language", "dc.language")
                        .map(text -> new Sourced<>(text, "meta", 0.8)))
                .map(raw -> new Sourced<>(raw.value().strip().replace('_', '-'), raw.from(), raw.confidence()))
                .filter(text -> text.value().matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"));
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
                .map(text -> text.length() > LONGEST_DESCRIPTION ? text.substring(0, LONGEST_DESCRIPTION) : text)
                .distinct()
                .toList();
    }

    private static boolean isFree(JsonNode article) {
        JsonNode free = article.get("isAccessibleForFree");
        return free == null || !free.asText().equalsIgnoreCase("false");
    }
}
