package io.tidings.console.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A topic of an article.
///
/// @param score 0 to 1
/// @param because the words, rules and features that it rests on
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ArticleTag(String scheme, String id, String label, double score, List<String> because) {

    public ArticleTag(
            @Nullable String scheme,
            @Nullable String id,
            @Nullable String label,
            double score,
            @Nullable List<String> because) {
        this.scheme = Absent.toEmpty(scheme);
        this.id = Absent.toEmpty(id);
        this.label = Absent.toEmpty(label);
        this.score = score;
        this.because = Absent.toEmpty(because);
    }
}
