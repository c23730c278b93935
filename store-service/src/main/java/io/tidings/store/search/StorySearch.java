package io.tidings.store.search;

import io.tidings.store.search.StoredStory.Page;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/// Asks the tables for stories. Thread-safe.
///
/// @param database the store's
public record StorySearch(DataSource database) {

    /// A page of stories, those that were published on last first; without those that went into others.
    ///
    /// @throws SQLException if the database is away
    public Page list(Optional<String> language, Optional<Cursor> before, int limit) throws SQLException {
        int most = Math.clamp(limit, 1, ArticleQuestion.MOST);
        var sql = new Sql().add("SELECT * FROM stories WHERE forwarded_to IS NULL");
        language.ifPresent(code -> sql.add("AND language = ?", code));
        before.ifPresent(last -> sql.add("AND (published_to, story_id) < (?, ?)", last.offsetTime(), last.id()));
        sql.add("ORDER BY published_to DESC, story_id DESC LIMIT ?", most);
        var stories = sql.rows(database, StorySearch::stored);
        return new Page(
                stories,
                stories.size() < most
                        ? null
                        : stories.getLast().to() + "," + stories.getLast().id());
    }

    /// A story, also one that went into another; empty where there is none of the id.
    ///
    /// @throws SQLException if the database is away
    public Optional<StoredStory> story(String id) throws SQLException {
        return new Sql()
                .add("SELECT * FROM stories WHERE story_id = ?", id).rows(database, StorySearch::stored).stream()
                        .findFirst();
    }

    private static StoredStory stored(Cells cells) throws SQLException {
        return new StoredStory(
                cells.text("story_id"),
                cells.textOrNull("forwarded_to"),
                cells.text("language"),
                cells.textOrNull("headline"),
                cells.json("members"),
                cells.json("copies"),
                cells.texts("source_ids"),
                cells.json("entities"),
                cells.texts("words"),
                cells.time("published_from"),
                cells.time("published_to"),
                cells.whole("growth"),
                cells.flag("closed"),
                cells.texts("merged_ids"),
                cells.texts("days"),
                cells.texts("numbers"),
                cells.json("links"),
                cells.whole("revision"),
                cells.text("method"),
                cells.whole("topic_partition"),
                cells.big("topic_offset"));
    }
}
