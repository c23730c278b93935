package io.tidings.extract.plain;

import io.tidings.extract.clean.CleanText;
import java.util.ArrayList;
import java.util.List;

/// The paragraphs of a plain text: one a line, or, in a text wrapped by hand at a column, one between blank lines.
final class Lines {

    private static final int WRAP_MIN = 50;
    private static final int WRAP_MAX = 100;

    /// Of the lines that another follows without a blank line, this share lies in the wrap's range.
    private static final double WRAPPED_SHARE = 0.8;

    private Lines() {}

    static List<String> of(String text) {
        var groups = new ArrayList<List<String>>();
        var group = new ArrayList<String>();
        for (String raw : text.split("\\R", -1)) {
            String line = CleanText.line(raw);
            if (!line.isEmpty()) {
                group.add(line);
            } else if (!group.isEmpty()) {
                groups.add(List.copyOf(group));
                group.clear();
            }
        }
        if (!group.isEmpty()) {
            groups.add(List.copyOf(group));
        }
        return isWrapped(groups)
                ? groups.stream().map(lines -> String.join(" ", lines)).toList()
                : groups.stream().flatMap(List::stream).toList();
    }

    private static boolean isWrapped(List<List<String>> groups) {
        int followed = 0;
        int inRange = 0;
        for (List<String> group : groups) {
            for (String line : group.subList(0, group.size() - 1)) {
                followed++;
                inRange += line.length() >= WRAP_MIN && line.length() <= WRAP_MAX ? 1 : 0;
            }
        }
        return groups.size() > 1 && followed >= 4 && inRange >= followed * WRAPPED_SHARE;
    }
}
