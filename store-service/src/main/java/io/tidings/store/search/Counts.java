package io.tidings.store.search;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// How much is stored. Counting costs a scan, so an answer stands for some seconds. Thread-safe.
public final class Counts {

    /// Rows of each table.
    public record Answer(long articles, long duplicates, long rejected) {}

    private static final long STANDS_NANOS = Duration.ofSeconds(3).toNanos();

    private final DataSource database;
    private @Nullable Answer answer;
    private long answeredAt;

    /// @param database the store's
    public Counts(DataSource database) {
        this.database = database;
    }

    /// The counts, some seconds old at most.
    ///
    /// @throws SQLException if the database is away
    public synchronized Answer now() throws SQLException {
        if (answer == null || System.nanoTime() - answeredAt > STANDS_NANOS) {
            answer = new Sql()
                    .add("SELECT (SELECT count(*) FROM articles) AS articles,")
                    .add("(SELECT count(*) FROM duplicates) AS duplicates, (SELECT count(*) FROM rejected) AS rejected")
                    .rows(
                            database,
                            cells -> new Answer(cells.big("articles"), cells.big("duplicates"), cells.big("rejected")))
                    .getFirst();
            answeredAt = System.nanoTime();
        }
        return answer;
    }
}
