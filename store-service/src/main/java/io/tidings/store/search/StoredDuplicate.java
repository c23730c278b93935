package io.tidings.store.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// A verdict that an article repeats another.
///
/// @param storyId story of the article that it repeats
/// @param relation `exact`, `near` or `derived`
/// @param similarity 0 to 1
/// @param method what the verdict rests on
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StoredDuplicate(
        String outcome,
        String id,
        String itemId,
        String source,
        String input,
        @Nullable Long line,
        @Nullable String inputId,
        String duplicateOf,
        @Nullable String storyId,
        String relation,
        double similarity,
        String method,
        @Nullable String url,
        @Nullable String title,
        @Nullable String publishedAt,
        String language,
        String seenAt,
        String decidedAt,
        int partition,
        long offset) {}
