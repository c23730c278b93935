package io.tidings.cli.pipeline;

import io.tidings.cli.output.Output;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Lines that come in any order and go out in another, kept in a temporary file, so that a run of any size fits into
/// memory.
/// Not thread-safe.
final class LineSpool implements AutoCloseable {

    private record Place(long start, int length) {}

    private final Path path;
    private final RandomAccessFile file;
    private final Map<String, Place> places = new HashMap<>();

    LineSpool() {
        try {
            path = Files.createTempFile("tidings-run", ".jsonl");
            file = new RandomAccessFile(path.toFile(), "rw");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a temporary file: " + e.getMessage(), e);
        }
    }

    /// Keeps a line, in place of any earlier one of the same key.
    void keep(String key, String line) {
        try {
            var bytes = line.getBytes(StandardCharsets.UTF_8);
            var start = file.length();
            file.seek(start);
            file.write(bytes);
            places.put(key, new Place(start, bytes.length));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + path + ": " + e.getMessage(), e);
        }
    }

    /// Writes the line of the key; nothing where there is none.
    void write(String key, Output output) {
        var place = places.get(key);
        if (place == null) {
            return;
        }
        try {
            var bytes = new byte[place.length()];
            file.seek(place.start());
            file.readFully(bytes);
            output.line(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + path + ": " + e.getMessage(), e);
        }
    }
}
