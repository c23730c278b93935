package io.tidings.enrich.analysis;

import io.tidings.news.NewsTime;
import io.tidings.news.RawArticle;
import io.tidings.schemas.id.ArticleIds;
import org.jspecify.annotations.Nullable;

/// What of an article has to change for it to be a new revision: its words, its people, its date. Pure.
///
/// Not its picture's address, which many sites sign anew with every fetch, nor the date of change that it states.
public final class Content {

    private Content() {}

    /// Hash of the content as it came.
    public static String hashOf(RawArticle raw) {
        return hash(raw, raw.getTitle(), raw.getStandfirst(), raw.getText());
    }

    /// Hash of the content when cleaned.
    public static String hashOf(RawArticle raw, CleanArticle clean) {
        return hash(raw, clean.title(), clean.standfirst(), clean.text());
    }

    private static String hash(RawArticle raw, @Nullable String title, @Nullable String standfirst, String text) {
        return ArticleIds.hash(
                text(title),
                text(standfirst),
                text,
                String.join("\n", raw.getAuthors()),
                time(raw.getPublishedAt()),
                text(raw.getSection()),
                Boolean.toString(raw.getTruncated()));
    }

    private static String time(@Nullable NewsTime time) {
        return time == null ? "" : time.getAt() + "/" + time.getPrecision();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
