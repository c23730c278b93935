package io.tidings.store.write;

import io.tidings.store.table.Keyed;
import io.tidings.store.table.Place;
import io.tidings.store.table.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/// Writes rows of which some may be refused: the others are written all the same. A refused row is found by
/// halving, so
/// that one bad row among 500 costs some 18 statements.
///
/// @param refused told of each row that the database refuses, with its error
record Rows<V>(Table<V> table, BiConsumer<Keyed<V>, Throwable> refused) {

    /// @param rows no two of the same id
    /// @return places of the refused ones
    /// @throws SQLException for any failure that is not a row's fault; the transaction is then broken
    Set<Place> put(Connection connection, List<Keyed<V>> rows) throws SQLException {
        var refusedPlaces = new HashSet<Place>();
        put(connection, rows, refusedPlaces);
        return refusedPlaces;
    }

    private void put(Connection connection, List<Keyed<V>> rows, Set<Place> refusedPlaces) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        var before = connection.setSavepoint();
        try {
            table.put(connection, rows);
            connection.releaseSavepoint(before);
        } catch (SQLException | RuntimeException e) {
            if (Fault.of(e) != Fault.ROW) {
                throw e;
            }
            connection.rollback(before);
            if (rows.size() == 1) {
                refusedPlaces.add(rows.getFirst().place());
                refused.accept(rows.getFirst(), e);
                return;
            }
            put(connection, rows.subList(0, rows.size() / 2), refusedPlaces);
            put(connection, rows.subList(rows.size() / 2, rows.size()), refusedPlaces);
        }
    }
}
