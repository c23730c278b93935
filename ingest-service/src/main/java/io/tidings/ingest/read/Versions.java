package io.tidings.ingest.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.util.HexFormat;

/// What an input is like, so that a changed one is told from the same. Pure but for reading.
final class Versions {

    private static final int SHORT = 8;
    private static final int BUFFER = 1 << 16;

    private Versions() {}

    /// Of a file by its size and time, which costs nothing.
    static String of(BasicFileAttributes attributes) {
        return attributes.size() + "@" + attributes.lastModifiedTime().toMillis();
    }

    /// Of bytes by their hash.
    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.digest().digest(bytes), 0, SHORT);
    }

    /// Of a file by its path and content: 64 bits.
    ///
    /// @throws IOException if it cannot be read
    static long fingerprint(String path, Path file) throws IOException {
        var digest = Sha256.digest();
        digest.update(path.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            var buffer = new byte[BUFFER];
            while (in.read(buffer) >= 0) {
                // Reading is what feeds the digest.
            }
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    /// Of something that has an address and a state: 64 bits.
    static long fingerprint(String address, String state) {
        var digest = Sha256.digest();
        digest.update(address.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return ByteBuffer.wrap(digest.digest(state.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
