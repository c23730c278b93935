package io.tidings.store.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A story with all that is stored of it; what is absent is left out.
///
/// @param members each with `id`, `revision`, `source`, `publishedAt` and `because`
/// @param copies each with `id`, `copyOf` and `source`
/// @param links with stories in other languages, each with `id`, `language`, `likeness` and `because`
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StoredStory(
        String id,
        @Nullable String forwardedTo,
        String language,
        @Nullable String headline,
        JsonNode members,
        JsonNode copies,
        List<String> sources,
        JsonNode entities,
        List<String> words,
        String from,
        String to,
        int growth,
        boolean closed,
        List<String> mergedIds,
        List<String> days,
        List<String> numbers,
        JsonNode links,
        int revision,
        String method,
        int partition,
        long offset) {

    /// Some stories, and where the next ones begin.
    ///
    /// @param next for `before`; null if these are the last
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Page(List<StoredStory> stories, @Nullable String next) {}
}
