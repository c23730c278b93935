package io.tidings.store.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/// A table that holds the last state of each key of a topic. Immutable.
///
/// @param <V> the topic's value
public final class Table<V> {

    private final String name;
    private final List<Column<V>> columns;
    private final String upsert;
    private final String delete;

    Table(String name, String id, List<Column<V>> columns) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.upsert = upsert(name, id, this.columns);
        this.delete = "DELETE FROM %s WHERE %s = ANY (?)".formatted(name, id);
    }

    /// As in the database.
    public String name() {
        return name;
    }

    /// The statement that writes a row, whether or not there is one of its id. One `VALUES` list, so that the driver
    /// can send a batch as few statements of many rows (`reWriteBatchedInserts`), which is what makes it quick.
    public String upsert() {
        return upsert;
    }

    /// Writes the rows; no two of them may have the same id.
    ///
    /// @throws SQLException if the database is away or refuses one of them; the transaction is then broken
    public void put(Connection connection, List<Keyed<V>> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(upsert)) {
            for (var row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /// Deletes the rows of these ids, as far as they are there.
    public void delete(Connection connection, List<String> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(delete)) {
            statement.setArray(1, connection.createArrayOf("text", ids.toArray()));
            statement.executeUpdate();
        }
    }

    private void bind(PreparedStatement statement, Keyed<V> row) throws SQLException {
        var parameter = 1;
        for (var column : columns) {
            column.binder().bind(statement, parameter++, row);
        }
    }

    private static <V> String upsert(String table, String id, List<Column<V>> columns) {
        var names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        var values = columns.stream().map(Column::placeholder).collect(Collectors.joining(", "));
        var updates = columns.stream()
                .map(Column::name)
                .filter(column -> !column.equals(id))
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
        return "INSERT INTO %s (%s) VALUES (%s) ON CONFLICT (%s) DO UPDATE SET %s"
                .formatted(table, names, values, id, updates);
    }
}
