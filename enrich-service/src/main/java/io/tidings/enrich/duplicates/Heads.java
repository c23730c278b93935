package io.tidings.enrich.duplicates;

import io.tidings.enrich.wire.InternalSerde;
import io.tidings.news.Article;
import io.tidings.news.Duplicate;
import io.tidings.news.Relation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is said of an article in `news.duplicates`, without the verdict: the lane keeps it, so that it need not read an
/// article's text to say that it repeats another. Pure.
public final class Heads {

    /// Titles and addresses beyond this are no titles and addresses; `news.duplicates` takes 1 MiB a record.
    private static final int LONGEST_FIELD = 8_000;

    private Heads() {}

    /// Of an article, as bytes.
    public static byte[] of(Article article) {
        var head = Duplicate.newBuilder()
                .setArticleId(article.getArticleId())
                .setItemId(article.getItemId())
                .setSourceId(article.getSourceId())
                .setOrigin(article.getOrigin())
                .setSeenAt(article.getSeenAt())
                .setDuplicateOf("")
                .setRelation(Relation.EXACT)
                .setSimilarity(0)
                .setMethod("")
                .setUrl(cut(article.getUrl()))
                .setTitle(cut(article.getTitle()))
                .setPublishedAt(article.getPublishedAt())
                .setLanguage(article.getLanguage())
                .setRevision(article.getRevision())
                .setDecidedAt(Instant.EPOCH)
                .build();
        return InternalSerde.encode(Duplicate.getEncoder(), head);
    }

    /// What {@link #of} wrote, to be completed with a verdict.
    static Duplicate read(byte[] head) {
        return InternalSerde.decode(Duplicate.getDecoder(), head);
    }

    private static @Nullable String cut(@Nullable String field) {
        return field == null || field.length() <= LONGEST_FIELD ? field : field.substring(0, LONGEST_FIELD);
    }
}
