package io.tidings.extract.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Several people in one author line apart: `Lan Anh, Minh Đức và Thu Hà`.
final class PersonNames {

    private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*|\\s+(?:and|và|und|et|y|e|&|\\+)\\s+");
    private static final Pattern BEFORE =
            Pattern.compile("^(?:by|von|par|por|di|theo)[:\\s]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    /// More is no line of authors, and only its beginning is read.
    private static final int LONGEST = 5000;

    private PersonNames() {}

    /// A comma parts people only where each side has two words at least: `Smith, John` is one.
    static List<String> split(String line) {
        List<String> names = new ArrayList<>();
        String read = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        for (String part : BETWEEN.split(BEFORE.matcher(read).replaceFirst(""))) {
            String[] pieces = COMMA.split(part);
            boolean people = pieces.length > 1;
            for (String piece : pieces) {
                people &= piece.indexOf(' ') > 0;
            }
            for (String name : people ? pieces : new String[] {part}) {
                if (!name.isBlank()) {
                    names.add(name.strip());
                }
            }
        }
        return names;
    }
}
