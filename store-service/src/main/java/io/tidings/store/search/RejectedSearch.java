package io.tidings.store.search;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/// Asks the tables for what was rejected. Thread-safe.
///
/// @param database the store's
public record RejectedSearch(DataSource database) {

    private static final String WITHOUT_ORIGINAL = """
        SELECT rejected_id, article_id, item_id, source_id, stage, reason, message, error, input, input_line,
               input_id, url, origin_topic, origin_partition, origin_offset, NULL::bytea AS original,
               original_length, rejected_at, topic_partition, topic_offset
        FROM rejected WHERE true\
        """;

    /// A page of rejections, the last first.
    ///
    /// @param stage as in the rows, lower case
    /// @param reason the short code
    /// @param limit rejections a page, 1 to 200
    /// @throws SQLException if the database is away
    public StoredRejection.Page list(
            Optional<String> source,
            Optional<String> stage,
            Optional<String> reason,
            Optional<Cursor> before,
            int limit)
            throws SQLException {
        var most = Math.clamp(limit, 1, ArticleQuestion.MOST);
        var sql = new Sql().add(WITHOUT_ORIGINAL);
        source.ifPresent(id -> sql.add("AND source_id = ?", id));
        stage.ifPresent(name -> sql.add("AND stage = ?", name));
        reason.ifPresent(code -> sql.add("AND reason = ?", code));
        before.ifPresent(
                cursor -> sql.add("AND (rejected_at, rejected_id) < (?, ?)", cursor.offsetTime(), cursor.id()));
        sql.add("ORDER BY rejected_at DESC, rejected_id DESC LIMIT ?", most);
        var rejected = sql.rows(database, RejectedSearch::rejection);
        var next = rejected.size() < most
                ? null
                : rejected.getLast().rejectedAt() + "," + rejected.getLast().id();
        return new StoredRejection.Page(rejected, next);
    }

    /// One rejection with its original; empty where there is none of the id.
    ///
    /// @throws SQLException if the database is away
    public Optional<StoredRejection> rejection(String id) throws SQLException {
        return new Sql()
                        .add("SELECT * FROM rejected WHERE rejected_id = ?", id)
                        .rows(database, RejectedSearch::rejection)
                        .stream()
                        .findFirst();
    }

    private static StoredRejection rejection(Cells cells) throws SQLException {
        return new StoredRejection(
                cells.text("rejected_id"),
                cells.textOrNull("article_id"),
                cells.textOrNull("item_id"),
                cells.textOrNull("source_id"),
                cells.text("stage"),
                cells.text("reason"),
                cells.text("message"),
                cells.textOrNull("error"),
                cells.textOrNull("input"),
                cells.bigOrNull("input_line"),
                cells.textOrNull("input_id"),
                cells.textOrNull("url"),
                cells.textOrNull("origin_topic"),
                cells.wholeOrNull("origin_partition"),
                cells.bigOrNull("origin_offset"),
                cells.base64("original"),
                cells.big("original_length"),
                cells.time("rejected_at"),
                cells.whole("topic_partition"),
                cells.big("topic_offset"));
    }
}
