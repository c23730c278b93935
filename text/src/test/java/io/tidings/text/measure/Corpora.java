package io.tidings.text.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The texts to measure on, unpacked side by side in one folder: the first argument, else the property `tidings.data`.
record Corpora(Path folder) {

    private static final String SENTENCES = "lingua-testdata/src/accuracyReport/resources/language-testdata/sentences";

    /// An article of the story corpus.
    record Story(String event, String title, String body) {}

    static Corpora of(String[] arguments) {
        return new Corpora(Path.of(arguments.length > 0 ? arguments[0] : System.getProperty("tidings.data", "data")));
    }

    /// Says that a measurement is left out where its texts are missing.
    static <T> void measure(String name, Optional<T> texts, Measurement<T> measurement) throws IOException {
        if (texts.isEmpty()) {
            System.out.println(Json.object(Map.of("name", name, "skipped", "the texts are not there")));
        } else {
            System.out.println(Json.object(measurement.of(texts.get())));
        }
    }

    /// Something that takes texts and gives figures.
    interface Measurement<T> {
        Map<String, Object> of(T texts) throws IOException;
    }

    Optional<Path> sentences() {
        return Optional.of(folder.resolve(SENTENCES)).filter(Files::isDirectory);
    }

    Optional<List<Story>> stories() throws IOException {
        var root = folder.resolve("stories-vi-odd");
        if (!Files.isDirectory(root)) {
            return Optional.empty();
        }
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
        return Optional.of(stories);
    }

    static List<String> lines(Path file) throws IOException {
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.isBlank()).collect(Collectors.toList());
        }
    }

    private static String title(Path info) throws IOException {
        return lines(info).stream()
                .filter(line -> line.startsWith("TITLE:"))
                .map(line -> line.substring("TITLE:".length()).replace('_', ' ').strip())
                .findFirst()
                .orElse("");
    }
}
