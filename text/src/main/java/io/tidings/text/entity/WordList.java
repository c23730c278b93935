package io.tidings.text.entity;

import io.tidings.text.token.WordFolding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Data files beside this package: UTF-8, `#` begins a comment line.
public final class WordList {

    private WordList() {}

    /// The lines of a file that are neither empty nor comments. Throws if the class path lacks it: a broken build.
    static List<String> lines(String file) {
        try (InputStream in = WordList.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks io/tidings/text/entity/" + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("reading io/tidings/text/entity/" + file, broken);
        }
    }

    /// The words of a file, as texts are compared (`WordFolding`).
    public static Set<String> words(String file) {
        var words = new HashSet<String>();
        for (String line : lines(file)) {
            for (String word : line.strip().split("\\s+")) {
                words.add(WordFolding.fold(word));
            }
        }
        return Set.copyOf(words);
    }
}
