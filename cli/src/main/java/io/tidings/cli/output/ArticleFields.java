package io.tidings.cli.output;

import io.tidings.extract.DatedTime;
import io.tidings.extract.ExtractedArticle;
import org.jspecify.annotations.Nullable;

/// What was read of an article, in the fields of the contract.
public final class ArticleFields {

    private ArticleFields() {}

    /// A line that begins with what names the article, its text, its authors and its time.
    ///
    /// @param id the article's id in the pipeline
    public static JsonLine of(String id, ExtractedArticle article) {
        return new JsonLine()
                .text("id", id)
                .text("url", article.url())
                .text("canonicalUrl", article.canonicalUrl())
                .text("siteName", article.siteName())
                .text("title", article.title())
                .text("standfirst", article.standfirst())
                .text("text", article.text())
                .texts("authors", article.authors())
                .text("publishedAt", time(article.publishedAt()));
    }

    /// A time as it is written: a day where no more is known.
    public static @Nullable String time(@Nullable DatedTime time) {
        return time == null ? null : time.text();
    }
}
