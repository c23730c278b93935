package io.tidings.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Rows with named columns, printed as a table, as JSON or as CSV. An absent cell is `-` in a table, empty in CSV, and
/// absent in JSON. Not thread-safe.
public final class Rows {

    private static final Object ABSENT = "";

    private final List<String> columns;
    private final List<List<Object>> rows = new ArrayList<>();

    /// @param columns names in camelCase, as JSON has them
    public Rows(String... columns) {
        this.columns = List.of(columns);
    }

    /// Adds a row; as many cells as there are columns: texts, whole numbers, booleans, null.
    public Rows row(@Nullable Object... cells) {
        rows.add(Arrays.stream(cells).map(cell -> cell == null ? ABSENT : cell).toList());
        return this;
    }

    /// As text, each line ended by a line feed.
    public String text(Format format) {
        return switch (format) {
            case TABLE -> table();
            case JSON -> rows.stream().map(row -> json(row) + "\n").collect(Collectors.joining());
            case CSV -> csv();
        };
    }

    private String table() {
        var table = new Table(columns.stream().map(Rows::words).toArray(String[]::new));
        for (var row : rows) {
            table.row(row.stream().map(cell -> cell.equals(ABSENT) ? "-" : cell).toArray());
        }
        return table.toString();
    }

    private JsonLine json(List<Object> row) {
        var line = new JsonLine();
        for (var i = 0; i < columns.size(); i++) {
            switch (row.get(i)) {
                case Boolean flag -> line.flag(columns.get(i), flag);
                case Integer number -> line.number(columns.get(i), number.longValue());
                case Long number -> line.number(columns.get(i), number);
                case Double number -> line.amount(columns.get(i), number);
                case Object other -> line.text(columns.get(i), other.toString());
            }
        }
        return line;
    }

    private String csv() {
        var lines = new ArrayList<String>();
        lines.add(String.join(",", columns));
        for (var row : rows) {
            lines.add(row.stream().map(cell -> quoted(cell.toString())).collect(Collectors.joining(",")));
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /// `lastPoll` is *last poll* for people.
    private static String words(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
    }
}
