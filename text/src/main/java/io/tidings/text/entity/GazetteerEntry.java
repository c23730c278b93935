package io.tidings.text.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of a gazetteer's file.
///
/// @param country ISO 3166 code of a country
/// @param forms in any language, the name among them
/// @param vietnamese forms that mean this in Vietnamese texts only
record GazetteerEntry(Named named, @Nullable String country, List<String> forms, List<String> vietnamese) {

    private static final List<String> FILES = List.of(
            "countries.tsv",
            "places.tsv",
            "vietnam.tsv",
            "ministries.tsv",
            "organisations.tsv",
            "outlets.tsv",
            "people.tsv");

    static List<GazetteerEntry> all() {
        var entries = new ArrayList<GazetteerEntry>();
        for (String file : FILES) {
            for (String line : WordList.lines(file)) {
                entries.add(parse(file, line));
            }
        }
        return List.copyOf(entries);
    }

    private static GazetteerEntry parse(String file, String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 6) {
            throw new IllegalStateException(file + ": six columns expected, `" + line + "` has " + columns.length);
        }
        String kind = columns[0];
        String id = columns[1].equals("-") ? null : columns[1];
        String name = columns[2].replace("~", "");
        var forms = new ArrayList<String>();
        forms.add(columns[2]);
        forms.addAll(split(columns[4]));
        String country = columns[3].isEmpty() ? null : columns[3];
        return new GazetteerEntry(new Named(Named.typeOf(kind), kind, id, name), country, forms, split(columns[5]));
    }

    private static List<String> split(String forms) {
        return Arrays.stream(forms.split("\\|"))
                .map(String::strip)
                .filter(form -> !form.isEmpty())
                .toList();
    }
}
