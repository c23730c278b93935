package io.tidings.ingest.fetch;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;

/// Takes off what `Content-Encoding` says. Pure but for the stream.
final class Decoding {

    /// For `Accept-Encoding`.
    static final String ACCEPTED = "gzip, br, zstd";

    /// Thrown for an encoding that was not asked for.
    static final class UnknownEncodingException extends IOException {
        private static final long serialVersionUID = 1L;

        UnknownEncodingException(String encoding) {
            super("it is encoded as “" + encoding + "”, which was not asked for");
        }
    }

    private static final int BUFFER = 1 << 14;

    /// More layers than one are nobody's honest need, but allowed.
    private static final int MOST_LAYERS = 3;

    /// 2^23 bytes: the largest window that RFC 8878 asks receivers on the web to support.
    private static final int ZSTD_WINDOW_LOG = 23;

    private Decoding() {}

    /// The body without its encodings, the last applied taken off first (RFC 9110, 8.4).
    ///
    /// @param encoding `Content-Encoding`, null where there is none
    /// @throws UnknownEncodingException if one of them is not known
    /// @throws IOException if the body is not what it says
    static InputStream of(InputStream wire, @Nullable String encoding) throws IOException {
        if (encoding == null || encoding.isBlank()) {
            return wire;
        }
        var layers = Arrays.stream(encoding.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .toList();
        if (layers.size() > MOST_LAYERS) {
            throw new UnknownEncodingException(encoding);
        }
        var body = wire;
        for (var layer : layers.reversed()) {
            body = without(body, layer);
        }
        return body;
    }

    private static InputStream without(InputStream body, String layer) throws IOException {
        return switch (layer) {
            case "identity", "" -> body;
            case "gzip", "x-gzip" -> new GZIPInputStream(body, BUFFER);
            case "deflate" -> new InflaterInputStream(body);
            case "br" -> new BrotliInputStream(body, BUFFER);
            case "zstd" -> new ZstdInputStreamNoFinalizer(body).setLongMax(ZSTD_WINDOW_LOG);
            default -> throw new UnknownEncodingException(layer);
        };
    }
}
