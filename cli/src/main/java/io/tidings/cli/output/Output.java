package io.tidings.cli.output;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Where results go: a file, or standard output for `-`. Lines are UTF-8 and end in `\n` on every platform. Not
/// thread-safe.
public final class Output implements Closeable {

    private final OutputStream stream;
    private final Writer writer;
    private final String name;

    private Output(OutputStream stream, String name) {
        this.stream = stream;
        this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        this.name = name;
    }

    /// @param file a path, or `-` for standard output
    /// @throws UncheckedIOException with a message for the user if the file cannot be written
    public static Output to(String file) {
        try {
            var stream = file.equals("-") ? System.out : Files.newOutputStream(Path.of(file));
            return new Output(stream, file);
        } catch (IOException e) {
            throw new UncheckedIOException(explained(file, e), e);
        }
    }

    /// Writes one line.
    public void line(Object line) {
        try {
            writer.write(line.toString());
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(explained(name, e), e);
        }
    }

    /// Writes text as it is.
    public void text(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(explained(name, e), e);
        }
    }

    /// Writes bytes as they are.
    public void bytes(byte[] bytes) {
        try {
            writer.flush();
            stream.write(bytes);
            stream.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(explained(name, e), e);
        }
    }

    /// Makes what was written visible to whoever reads on the other side.
    public void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(explained(name, e), e);
        }
    }

    @Override
    public void close() {
        try {
            if (name.equals("-")) {
                writer.flush();
            } else {
                writer.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(explained(name, e), e);
        }
    }

    private static String explained(String name, IOException failure) {
        var why = switch (failure) {
            case NoSuchFileException _ -> "its folder does not exist";
            case AccessDeniedException _ -> "it may not be written by this user";
            default -> failure.getMessage();
        };
        return "cannot write " + (name.equals("-") ? "to standard output" : name) + ": " + why;
    }
}
