package io.tidings.text.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads a list that comes with this package: one entry a line, `#` begins a comment line.
final class WordList {

    private WordList() {}

    static List<String> lines(String name) {
        try (var in = WordList.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the list " + name + " is missing from the class path of " + WordList.class.getPackageName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
