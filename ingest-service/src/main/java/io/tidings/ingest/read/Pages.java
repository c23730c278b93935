package io.tidings.ingest.read;

import io.tidings.extract.Extraction;
import io.tidings.extract.page.PageExtractor;
import io.tidings.news.SourceDefinition;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// The article out of a page, with what its source's definition says about the site's pages. Pure.
final class Pages {

    private Pages() {}

    static Extraction extract(
            byte[] bytes, @Nullable String contentType, @Nullable URI address, SourceDefinition source) {
        return PageExtractor.extract(bytes, contentType, address, HintedRules.of(source));
    }

    static Extraction extract(String html, @Nullable URI address, SourceDefinition source) {
        return PageExtractor.extract(html, address, HintedRules.of(source));
    }
}
