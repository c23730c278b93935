package io.tidings.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The sources of the whole project.
final class House {

    private static final List<String> NOT_OURS = List.of("target", ".git", "node_modules", "tidings-data");

    private House() {}

    /// The repository's root.
    static Path root() {
        return Path.of(System.getProperty("tidings.root", ".."))
                .toAbsolutePath()
                .normalize();
    }

    /// Every Java file that a person wrote, with its path from the root.
    static List<Path> javaFiles() {
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(root()::relativize)
                    .filter(file -> Stream.of(file.toString().split("/")).noneMatch(NOT_OURS::contains))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(root().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
