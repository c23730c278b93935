package io.tidings.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Bytes to be read, as often as needed, from a file or from what was fetched. Immutable.
public sealed interface Content {

    /// For messages, and for what the content itself leaves open, e.g. `.jsonl`.
    String name();

    /// A new stream from the beginning.
    ///
    /// @throws IOException if it cannot be read
    InputStream open() throws IOException;

    /// The address it was fetched from, if it was.
    default @Nullable URI address() {
        return null;
    }

    /// Its `Content-Type`, if someone said.
    default @Nullable String contentType() {
        return null;
    }

    /// A file.
    record OfFile(Path file) implements Content {
        @Override
        public String name() {
            return file.toString();
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }

    /// Bytes that were fetched.
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared or changed; a copy would cost its size
    record OfBytes(byte[] bytes, URI from, @Nullable String type) implements Content {
        @Override
        public String name() {
            return String.valueOf(from.getPath());
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public URI address() {
            return from;
        }

        @Override
        public @Nullable String contentType() {
            return type;
        }
    }

    /// Bytes that were sent to us.
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared or changed; a copy would cost its size
    record OfPost(byte[] bytes, @Nullable String contentType) implements Content {
        @Override
        public String name() {
            return "the request";
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /// Another content without its gzip.
    record Unpacked(Content packed) implements Content {
        private static final int BUFFER = 1 << 16;

        @Override
        public String name() {
            return packed.name().replaceFirst("(?i)\\.gz$", "");
        }

        @Override
        public InputStream open() throws IOException {
            return new GZIPInputStream(packed.open(), BUFFER);
        }

        @Override
        public @Nullable URI address() {
            return packed.address();
        }

        @Override
        public @Nullable String contentType() {
            return packed.contentType();
        }
    }

    /// At most so many bytes of its beginning; not to be changed, since they may be the content itself.
    ///
    /// @throws IOException if it cannot be read
    default byte[] beginning(int most) throws IOException {
        return switch (this) {
            case OfBytes held -> start(held.bytes(), most);
            case OfPost held -> start(held.bytes(), most);
            case OfFile _, Unpacked _ -> {
                try (var in = open()) {
                    yield in.readNBytes(most);
                }
            }
        };
    }

    private static byte[] start(byte[] bytes, int most) {
        return bytes.length <= most ? bytes : Arrays.copyOf(bytes, most);
    }

    /// How many bytes it has; reads to the end where nothing tells.
    ///
    /// @throws IOException if it cannot be read
    default long length() throws IOException {
        switch (this) {
            case OfFile file -> {
                return Files.size(file.file());
            }
            case OfBytes bytes -> {
                return bytes.bytes().length;
            }
            case OfPost post -> {
                return post.bytes().length;
            }
            case Unpacked _ -> {
                try (var in = open()) {
                    return in.transferTo(java.io.OutputStream.nullOutputStream());
                }
            }
        }
    }
}
