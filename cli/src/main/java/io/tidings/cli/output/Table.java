package io.tidings.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table of text for a terminal: columns as wide as their widest cell, numbers to the right. Not thread-safe.
public final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    /// @param header the column's names
    public Table(String... header) {
        rows.add(List.of(header));
    }

    /// Adds a row; as many cells as the header has.
    public Table row(Object... cells) {
        rows.add(Arrays.stream(cells).map(String::valueOf).toList());
        return this;
    }

    /// The table, each line ended by a line feed.
    @Override
    public String toString() {
        var columns = rows.getFirst().size();
        var widths = IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream()
                .map(row -> IntStream.range(0, columns)
                        .mapToObj(column -> padded(row.get(column), widths[column], column == columns - 1))
                        .collect(Collectors.joining("  "))
                        .stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String padded(String cell, int width, boolean last) {
        var space = " ".repeat(width - width(cell));
        if (cell.matches("[-+]?[0-9][0-9.,]*")) {
            return space + cell;
        }
        return last ? cell : cell + space;
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
