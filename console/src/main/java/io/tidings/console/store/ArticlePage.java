package io.tidings.console.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of articles, seen last first.
///
/// @param next cursor of the next page; absent on the last
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticlePage(List<Line> articles, @Nullable String next) {

    /// An article in the list.
    ///
    /// @param duplicates how many repeat it
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Line(
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
            List<ArticleTag> tags,
            int duplicates) {

        public Line(
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
                @Nullable List<ArticleTag> tags,
                int duplicates) {
            this.id = id;
            this.source = source;
            this.url = url;
            this.siteName = siteName;
            this.title = title;
            this.standfirst = standfirst;
            this.publishedAt = publishedAt;
            this.seenAt = seenAt;
            this.language = language;
            this.revision = revision;
            this.tags = Absent.toEmpty(tags);
            this.duplicates = duplicates;
        }

        /// Its headline, or what stands in for one.
        public String heading() {
            return title == null ? "(no headline)" : title;
        }
    }

    public ArticlePage(@Nullable List<Line> articles, @Nullable String next) {
        this.articles = Absent.toEmpty(articles);
        this.next = next;
    }
}
