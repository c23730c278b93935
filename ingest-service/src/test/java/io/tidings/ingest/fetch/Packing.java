package io.tidings.ingest.fetch;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/// Packs texts as servers do.
final class Packing {

    private static final int BLOCK = 0xFFFF;

    private Packing() {}

    static byte[] pack(String text, String encoding) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return switch (encoding.toLowerCase(Locale.ROOT).replace(", identity", "")) {
            case "gzip" -> gzip(bytes);
            case "zstd" -> Zstd.compress(bytes);
            case "br" -> uncompressedBrotli(bytes);
            default -> throw new IllegalArgumentException(encoding);
        };
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    /// One uncompressed meta-block and an empty last one (RFC 7932, 9): bits from the lowest up.
    private static byte[] uncompressedBrotli(byte[] bytes) {
        if (bytes.length > BLOCK) {
            throw new IllegalArgumentException("longer than one block of four nibbles");
        }
        var out = new ByteArrayOutputStream();
        // WBITS 16 (one bit 0), ISLAST 0, MNIBBLES 4 (two bits 0), MLEN - 1 (16 bits), ISUNCOMPRESSED 1.
        long bits = ((bytes.length - 1L) << 4) | (1L << 20);
        for (var i = 0; i < 3; i++) {
            out.write((int) (bits >>> (8 * i)) & 0xFF);
        }
        out.writeBytes(bytes);
        out.write(3); // ISLAST 1, ISLASTEMPTY 1
        return out.toByteArray();
    }
}
