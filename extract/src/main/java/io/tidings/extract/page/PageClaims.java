package io.tidings.extract.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidings.extract.metadata.LinkedData;
import io.tidings.extract.metadata.MetaTags;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// What a page says that it is.
///
/// @param article an article with a headline and a time, in JSON-LD or meta tags
/// @param list a list of articles, in JSON-LD, and no article
/// @param gallery a gallery of pictures, in JSON-LD
/// @param front its address is that of a whole site or of one language of it
/// @param documentTitle of the `title` element
record PageClaims(boolean article, boolean list, boolean gallery, boolean front, String documentTitle) {

    private static final List<String> LISTS = List.of("CollectionPage", "SearchResultsPage", "ItemList");
    private static final List<String> GALLERIES = List.of("ImageGallery", "MediaGallery");

    static PageClaims of(Document page, MetaTags meta, LinkedData linked, @Nullable URI address) {
        boolean stated = linked.article().filter(PageClaims::isDatedArticle).isPresent();
        boolean tagged = meta.first("og:type")
                .filter(type -> type.toLowerCase(Locale.ROOT).equals("article"))
                .isPresent();
        boolean dated = meta.first("article:published_time").isPresent();
        return new PageClaims(
                stated || tagged || dated,
                !stated && has(linked, LISTS),
                has(linked, GALLERIES),
                isFront(address),
                page.title());
    }

    private static boolean isDatedArticle(JsonNode article) {
        return article.has("headline") && article.has("datePublished");
    }

    private static boolean has(LinkedData linked, List<String> types) {
        return types.stream().anyMatch(type -> !linked.ofType(type).isEmpty());
    }

    private static boolean isFront(@Nullable URI address) {
        String path = address == null || address.getPath() == null ? "none" : address.getPath();
        return path.matches("/*(?:index\\.[a-z]{3,5}|[a-z]{2}(?:-[a-zA-Z]{2})?/*)?");
    }
}
