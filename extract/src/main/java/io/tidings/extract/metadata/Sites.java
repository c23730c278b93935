package io.tidings.extract.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What the site calls itself and the page.
final class Sites {

    private Sites() {}

    static Optional<Sourced<String>> name(Document page, MetaTags meta, LinkedData linked) {
        return meta.first("og:site_name", "application-name", "apple-mobile-web-app-title")
                .flatMap(text -> named(text, "meta", 0.95))
                .or(() -> linked.article()
                        .map(article -> article.get("publisher"))
                        .map(linked::resolved)
                        .map(Sites::nameOf)
                        .flatMap(text -> named(text, "json-ld", 0.9)))
                .or(() -> linked.ofType("WebSite").stream()
                        .flatMap(site -> Optional.ofNullable(nameOf(site)).stream())
                        .findFirst()
                        .flatMap(text -> named(text, "json-ld", 0.9)));
    }

    private static Optional<Sourced<String>> named(String raw, String from, double confidence) {
        return Optional.of(Titles.clean(raw))
                .filter(text -> !text.isEmpty() && text.length() <= 80)
                .map(text -> new Sourced<>(text, from, confidence));
    }

    static Optional<Sourced<String>> canonical(Document page, MetaTags meta, @Nullable URI address) {
        Element link = page.selectFirst("link[rel=canonical][href]");
        return Optional.ofNullable(link)
                .map(element -> element.attr("href"))
                .filter(href -> !href.isBlank())
                .flatMap(href -> absolute(href.strip(), address))
                .map(href -> new Sourced<>(href, "link", 0.98))
                .or(() -> meta.first("og:url")
                        .flatMap(href -> absolute(href.strip(), address))
                        .map(href -> new Sourced<>(href, "meta", 0.9)));
    }

    private static Optional<String> absolute(String href, @Nullable URI address) {
        try {
            URI uri = address == null ? URI.create(href) : address.resolve(href);
            boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return http && uri.getHost() != null ? Optional.of(uri.toString()) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // spaces or braces in it: the page names no usable address
        }
    }

    private static @Nullable String nameOf(@Nullable JsonNode object) {
        return object == null ? null : LinkedData.text(object, "name");
    }
}
