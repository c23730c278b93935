package io.tidings.console.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article with all that is stored of it, or the verdict on a duplicate (`duplicateOf` is set then). What is
/// absent is
/// null or empty.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FullArticle(
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
        @Nullable String text,
        @Nullable List<String> authors,
        @Nullable String publishedAt,
        @Nullable Double publishedAtConfidence,
        @Nullable String publishedAtFrom,
        @Nullable String modifiedAt,
        @Nullable String section,
        @Nullable String image,
        @Nullable List<String> captions,
        boolean truncated,
        String language,
        double languageConfidence,
        @Nullable List<ArticleTag> tags,
        @Nullable List<ArticleEntity> entities,
        @Nullable List<ArticleEntity> attributions,
        @Nullable List<String> photoCredits,
        @Nullable List<String> dates,
        @Nullable List<Amount> amounts,
        @Nullable List<String> keywords,
        @Nullable String storyId,
        int revision,
        String seenAt,
        @Nullable String enrichedAt,
        @Nullable String normaliser,
        @Nullable String model,
        int partition,
        long offset,
        @Nullable String duplicateOf,
        @Nullable String relation,
        double similarity,
        @Nullable String method,
        @Nullable String decidedAt,
        @Nullable List<FullArticle> duplicates) {

    /// A quantity.
    public record Amount(double value, String unit) {}

    /// Its headline, or what stands in for one.
    public String heading() {
        return title == null ? "(no headline)" : title;
    }

    /// Paragraphs of the text.
    public List<String> paragraphs() {
        return text == null
                ? List.of()
                : text.lines().filter(paragraph -> !paragraph.isBlank()).toList();
    }

    /// The list, or an empty one.
    public <T> List<T> orNone(@Nullable List<T> list) {
        return Absent.toEmpty(list);
    }
}
