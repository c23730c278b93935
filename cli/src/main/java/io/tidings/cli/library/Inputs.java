package io.tidings.cli.library;

import io.tidings.cli.source.OneTimeSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What a command is given to read: files, folders, addresses.
final class Inputs {

    private Inputs() {}

    /// The files that the inputs stand for, folders recursively and in the order of their names; addresses as they are.
    ///
    /// @throws IllegalArgumentException with a message for the user if an input is not there
    static List<String> expand(List<String> inputs) {
        return inputs.stream().flatMap(Inputs::expand).toList();
    }

    private static Stream<String> expand(String input) {
        if (OneTimeSources.isAddress(input)) {
            return Stream.of(input);
        }
        var path = Path.of(input);
        if (!Files.isReadable(path)) {
            throw new IllegalArgumentException(
                    Files.exists(path) ? input + " may not be read by this user" : input + " does not exist");
        }
        if (!Files.isDirectory(path)) {
            return Stream.of(input);
        }
        try (var files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).sorted().map(Path::toString).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read folder " + input + ": " + e.getMessage(), e);
        }
    }
}
