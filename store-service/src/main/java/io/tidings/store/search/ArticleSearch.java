package io.tidings.store.search;

import io.tidings.store.search.ListedArticle.Page;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/// Asks the tables for articles. Thread-safe.
///
/// @param database the store's
public record ArticleSearch(DataSource database) {

    private static final String LISTED = """
        SELECT article_id, source_id, url, site_name, title, standfirst, published_at, published_at_precision,
               seen_at, language, revision, tags,
               (SELECT count(*) FROM duplicates WHERE duplicate_of = articles.article_id) AS duplicates
        FROM articles WHERE true\
        """;

    private static final String STORY_OF = """
        (SELECT story_id FROM stories WHERE forwarded_to IS NULL AND %s @> ARRAY[%s.article_id]
         ORDER BY published_to DESC, story_id LIMIT 1) AS story_id\
        """;

    /// A page of articles, what was seen last first.
    ///
    /// @throws SQLException if the database is away
    public Page list(ArticleQuestion question) throws SQLException {
        var sql = new Sql().add(LISTED);
        SearchQuestion.of(question.words())
                .tsquery()
                .ifPresent(words -> sql.add("AND search @@ to_tsquery('tidings', ?)", words));
        question.language().ifPresent(language -> sql.add("AND language = ?", language));
        question.source().ifPresent(source -> sql.add("AND source_id = ?", source));
        question.before()
                .ifPresent(before -> sql.add("AND (seen_at, article_id) < (?, ?)", before.offsetTime(), before.id()));
        sql.add("ORDER BY seen_at DESC, article_id DESC LIMIT ?", question.limit());
        var articles = sql.rows(database, ArticleSearch::listed);
        return new Page(articles, articles.size() < question.limit() ? null : next(articles.getLast()));
    }

    /// An article with what repeats it; empty where there is none of the id.
    ///
    /// @throws SQLException if the database is away
    public Optional<StoredArticle> article(String id) throws SQLException {
        var duplicates = duplicates("duplicate_of", id);
        return new Sql()
                        .add("SELECT articles.*," + STORY_OF.formatted("article_ids", "articles"))
                        .add("FROM articles WHERE article_id = ?", id)
                        .rows(database, cells -> stored(cells, duplicates))
                        .stream()
                        .findFirst();
    }

    /// The standing verdict on an article that repeats another; empty where there is none.
    ///
    /// @throws SQLException if the database is away
    public Optional<StoredDuplicate> duplicate(String id) throws SQLException {
        return duplicates("article_id", id).stream().findFirst();
    }

    private List<StoredDuplicate> duplicates(String column, String id) throws SQLException {
        return new Sql()
                .add("SELECT duplicates.*," + STORY_OF.formatted("copy_ids", "duplicates"))
                .add("FROM duplicates WHERE " + column + " = ? ORDER BY seen_at, article_id LIMIT 500", id)
                .rows(database, ArticleSearch::duplicate);
    }

    private static String next(ListedArticle last) {
        return last.seenAt() + "," + last.id();
    }

    private static ListedArticle listed(Cells cells) throws SQLException {
        return new ListedArticle(
                cells.text("article_id"),
                cells.text("source_id"),
                cells.textOrNull("url"),
                cells.textOrNull("site_name"),
                cells.textOrNull("title"),
                cells.textOrNull("standfirst"),
                cells.statedTime("published_at"),
                cells.time("seen_at"),
                cells.text("language"),
                cells.whole("revision"),
                cells.json("tags"),
                cells.whole("duplicates"));
    }

    private static StoredArticle stored(Cells cells, List<StoredDuplicate> duplicates) throws SQLException {
        return new StoredArticle(
                "article",
                cells.text("article_id"),
                cells.text("item_id"),
                cells.text("source_id"),
                cells.text("input"),
                cells.bigOrNull("input_line"),
                cells.textOrNull("input_id"),
                cells.textOrNull("url"),
                cells.textOrNull("canonical_url"),
                cells.textOrNull("site_name"),
                cells.textOrNull("title"),
                cells.textOrNull("standfirst"),
                cells.text("text"),
                cells.texts("authors"),
                cells.statedTime("published_at"),
                cells.realOrNull("published_at_confidence"),
                cells.textOrNull("published_at_from"),
                cells.statedTime("modified_at"),
                cells.textOrNull("section"),
                cells.textOrNull("image"),
                cells.texts("captions"),
                cells.flag("truncated"),
                cells.text("language"),
                cells.real("language_confidence"),
                cells.json("tags"),
                cells.json("entities"),
                cells.json("attributions"),
                cells.texts("photo_credits"),
                cells.texts("dates_mentioned"),
                cells.json("amounts"),
                cells.texts("keywords"),
                cells.textOrNull("story_id"),
                cells.whole("revision"),
                cells.time("seen_at"),
                cells.time("enriched_at"),
                cells.text("normaliser"),
                cells.text("model"),
                cells.whole("topic_partition"),
                cells.big("topic_offset"),
                duplicates);
    }

    private static StoredDuplicate duplicate(Cells cells) throws SQLException {
        return new StoredDuplicate(
                "duplicate",
                cells.text("article_id"),
                cells.text("item_id"),
                cells.text("source_id"),
                cells.text("input"),
                cells.bigOrNull("input_line"),
                cells.textOrNull("input_id"),
                cells.text("duplicate_of"),
                cells.textOrNull("story_id"),
                cells.text("relation"),
                cells.real("similarity"),
                cells.text("method"),
                cells.textOrNull("url"),
                cells.textOrNull("title"),
                cells.statedTime("published_at"),
                cells.text("language"),
                cells.time("seen_at"),
                cells.time("decided_at"),
                cells.whole("topic_partition"),
                cells.big("topic_offset"));
    }
}
