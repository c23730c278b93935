package io.tidings.store.search;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// A question to the database that is put together from parts, each with its parameters. Not thread-safe.
final class Sql {

    /// Reading a result's current row.
    interface Row<T> {
        T read(Cells cells) throws SQLException;
    }

    private static final int LONGEST_SECONDS = 10;

    private final StringBuilder text = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    Sql add(String part, Object... values) {
        text.append(part).append(' ');
        parameters.addAll(List.of(values));
        return this;
    }

    /// @throws SQLException if the database is away, or takes longer than 10 s
    <T> List<T> rows(DataSource database, Row<T> row) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(text.toString())) {
            statement.setQueryTimeout(LONGEST_SECONDS);
            bind(statement);
            var found = new ArrayList<T>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    found.add(row.read(new Cells(result)));
                }
            }
            return found;
        }
    }

    private void bind(PreparedStatement statement) throws SQLException {
        var at = 1;
        for (var parameter : parameters) {
            statement.setObject(at++, parameter);
        }
    }
}
