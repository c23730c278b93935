package io.tidings.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A watched folder.
record Inbox(Path folder) {

    /// Puts a file there in one step, as the manual says.
    void put(String name, byte[] content) {
        try {
            var beside = Files.createTempFile(folder.getParent(), "part", ".tmp");
            Files.write(beside, content);
            Files.move(beside, folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void put(String name, String content) {
        put(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
