package io.tidings.store.table;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/// One column: its name, what stands for it in `VALUES`, and how it is bound.
///
/// @param placeholder with exactly one `?`
record Column<V>(String name, String placeholder, Binder<V> binder) {

    interface Binder<V> {
        void bind(PreparedStatement statement, int parameter, Keyed<V> row) throws SQLException;
    }
}
