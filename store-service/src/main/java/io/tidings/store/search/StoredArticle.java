package io.tidings.store.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article with all that is stored of it; names as in the product's JSON lines, what is absent is left out.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StoredArticle(
        String outcome,
        String id,
        String itemId,
        String source,
        String input,
        @Nullable Long line,
        @Nullable String inputId,
        @Nullable String url,
        @Nullable String canonicalUrl,
        @Nullable String siteName,
        @Nullable String title,
        @Nullable String standfirst,
        String text,
        List<String> authors,
        @Nullable String publishedAt,
        @Nullable Double publishedAtConfidence,
        @Nullable String publishedAtFrom,
        @Nullable String modifiedAt,
        @Nullable String section,
        @Nullable String image,
        List<String> captions,
        boolean truncated,
        String language,
        double languageConfidence,
        JsonNode tags,
        JsonNode entities,
        JsonNode attributions,
        List<String> photoCredits,
        List<String> dates,
        JsonNode amounts,
        List<String> keywords,
        @Nullable String storyId,
        int revision,
        String seenAt,
        String enrichedAt,
        String normaliser,
        String model,
        int partition,
        long offset,
        List<StoredDuplicate> duplicates) {}
