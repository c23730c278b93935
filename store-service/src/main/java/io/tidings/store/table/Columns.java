package io.tidings.store.table;

import io.tidings.news.Language;
import io.tidings.news.NewsTime;
import io.tidings.news.Origin;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Builds a table's columns, so that each name stands beside the field it is filled from. Not thread-safe.
///
/// @param <V> the value that a row is made of
final class Columns<V> {

    /// What a row takes from a value; absent becomes `NULL`.
    interface Field<V, T> {
        @Nullable
        T of(V value);
    }

    private final List<Column<V>> all = new ArrayList<>();

    Columns<V> text(String name, Field<V, String> field) {
        return add(name, "?", (statement, at, row) -> statement.setString(at, field.of(row.value())));
    }

    /// Text of a value's enum, in lower case, as in the JSON of the product.
    Columns<V> symbol(String name, Field<V, ? extends Enum<?>> field) {
        return text(name, value -> Symbols.lower(field.of(value)));
    }

    Columns<V> whole(String name, Field<V, ? extends Number> field, int type) {
        return add(name, "?", (statement, at, row) -> statement.setObject(at, field.of(row.value()), type));
    }

    Columns<V> bigint(String name, Field<V, Long> field) {
        return whole(name, field, Types.BIGINT);
    }

    Columns<V> integer(String name, Field<V, Integer> field) {
        return whole(name, field, Types.INTEGER);
    }

    Columns<V> real(String name, Field<V, Double> field) {
        return whole(name, field, Types.DOUBLE);
    }

    Columns<V> flag(String name, Function<V, Boolean> field) {
        return add(name, "?", (statement, at, row) -> statement.setBoolean(at, field.apply(row.value())));
    }

    Columns<V> bytes(String name, Field<V, byte[]> field) {
        return add(name, "?", (statement, at, row) -> statement.setBytes(at, field.of(row.value())));
    }

    Columns<V> time(String name, Field<V, Instant> field) {
        return add(name, "?", (statement, at, row) -> {
            var time = field.of(row.value());
            statement.setObject(at, time == null ? null : time.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        });
    }

    Columns<V> texts(String name, Function<V, List<String>> field) {
        return add(name, "?", (statement, at, row) -> {
            var texts = field.apply(row.value()).toArray();
            statement.setArray(at, statement.getConnection().createArrayOf("text", texts));
        });
    }

    Columns<V> json(String name, Function<V, String> field) {
        return add(name, "?::jsonb", (statement, at, row) -> statement.setString(at, field.apply(row.value())));
    }

    /// Words for the full-text index.
    Columns<V> words(String name, Function<V, String> field) {
        return add(
                name,
                "to_tsvector('tidings', ?)",
                (statement, at, row) -> statement.setString(at, field.apply(row.value())));
    }

    /// A time that a publisher states: `NAME`, `NAME_precision`.
    Columns<V> newsTime(String name, Field<V, NewsTime> field) {
        return time(name, value -> {
                    var time = field.of(value);
                    return time == null ? null : time.getAt();
                })
                .symbol(name + "_precision", value -> {
                    var time = field.of(value);
                    return time == null ? null : time.getPrecision();
                });
    }

    /// How far a stated time can be relied on: `NAME_confidence`, `NAME_from`.
    Columns<V> reliance(String name, Field<V, NewsTime> field) {
        return real(name + "_confidence", value -> {
                    var time = field.of(value);
                    return time == null ? null : time.getConfidence();
                })
                .text(name + "_from", value -> {
                    var time = field.of(value);
                    return time == null ? null : time.getFrom();
                });
    }

    Columns<V> origin(Field<V, Origin> field) {
        return text("input", value -> {
                    var origin = field.of(value);
                    return origin == null ? null : origin.getInput();
                })
                .bigint("input_line", value -> {
                    var origin = field.of(value);
                    return origin == null ? null : origin.getLine();
                })
                .text("input_id", value -> {
                    var origin = field.of(value);
                    return origin == null ? null : origin.getInputId();
                });
    }

    Columns<V> language(Function<V, Language> field) {
        return text("language", value -> field.apply(value).getCode())
                .real("language_confidence", value -> field.apply(value).getConfidence());
    }

    /// The table of these columns, with the row's id before them and its place in the topic after them.
    Table<V> table(String name, String id) {
        add(
                "topic_partition",
                "?",
                (statement, at, row) -> statement.setInt(at, row.place().partition()));
        add(
                "topic_offset",
                "?",
                (statement, at, row) -> statement.setLong(at, row.place().offset()));
        all.addFirst(new Column<>(id, "?", (statement, at, row) -> statement.setString(at, row.id())));
        return new Table<>(name, id, all);
    }

    private Columns<V> add(String name, String placeholder, Column.Binder<V> binder) {
        all.add(new Column<>(name, placeholder, binder));
        return this;
    }
}
