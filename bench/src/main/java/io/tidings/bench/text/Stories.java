package io.tidings.bench.text;

import io.tidings.bench.Data;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Vietnamese news articles, by event.
public final class Stories {

    private static final String SET = "stories-vi-odd";

    /// @param event the same for all articles on it
    public record Story(String event, String title, String body) {}

    private Stories() {}

    /// All articles of the set, by event.
    public static List<Story> of(Data data) throws IOException {
        var root = data.of(SET, SET);
        var stories = new ArrayList<Story>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(f -> f.toString().endsWith(".body.txt"))
                    .sorted()
                    .toList()) {
                var info = Path.of(file.toString().replace(".body.txt", ".info.txt"));
                stories.add(
                        new Story(root.relativize(file).getName(0).toString(), title(info), Files.readString(file)));
            }
        }
        return stories;
    }

    private static String title(Path info) throws IOException {
        return Files.readAllLines(info).stream()
                .filter(line -> line.startsWith("TITLE:"))
                .map(line -> line.substring("TITLE:".length()).replace('_', ' ').strip())
                .findFirst()
                .orElse("");
    }
}
