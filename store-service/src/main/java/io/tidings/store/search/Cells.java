package io.tidings.store.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row's cells by column name, of the types that the tables use.
///
/// @param row the result's current row
record Cells(ResultSet row) {

    private static final ObjectMapper JSON = new ObjectMapper();

    String text(String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }

    @Nullable
    String textOrNull(String column) throws SQLException {
        return row.getString(column);
    }

    int whole(String column) throws SQLException {
        return row.getInt(column);
    }

    long big(String column) throws SQLException {
        return row.getLong(column);
    }

    @Nullable
    Integer wholeOrNull(String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    @Nullable
    Long bigOrNull(String column) throws SQLException {
        return row.getObject(column, Long.class);
    }

    double real(String column) throws SQLException {
        return row.getDouble(column);
    }

    @Nullable
    Double realOrNull(String column) throws SQLException {
        return row.getObject(column, Double.class);
    }

    boolean flag(String column) throws SQLException {
        return row.getBoolean(column);
    }

    /// An exact time, as printed.
    String time(String column) throws SQLException {
        var time = KnownTime.of(row.getObject(column, OffsetDateTime.class));
        return time == null ? "" : time;
    }

    /// A time that a publisher states, with its precision beside it.
    @Nullable
    String statedTime(String column) throws SQLException {
        return KnownTime.of(row.getObject(column, OffsetDateTime.class), row.getString(column + "_precision"));
    }

    List<String> texts(String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    JsonNode json(String column) throws SQLException {
        try {
            return JSON.readTree(text(column));
        } catch (JsonProcessingException e) {
            throw new SQLException("column " + column + " holds no JSON", e);
        }
    }

    @Nullable
    String base64(String column) throws SQLException {
        var bytes = row.getBytes(column);
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }
}
