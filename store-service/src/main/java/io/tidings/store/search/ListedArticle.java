package io.tidings.store.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article in a list; what is absent is left out.
///
/// @param tags as in {@link StoredArticle}
/// @param duplicates how many repeat it
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ListedArticle(
        String id,
        String source,
        @Nullable String url,
        @Nullable String siteName,
        @Nullable String title,
        @Nullable String standfirst,
        @Nullable String publishedAt,
        String seenAt,
        String language,
        int revision,
        JsonNode tags,
        int duplicates) {

    /// A page of a list.
    ///
    /// @param next cursor of the next page; absent on the last
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Page(
            List<ListedArticle> articles, @Nullable String next) {}
}
