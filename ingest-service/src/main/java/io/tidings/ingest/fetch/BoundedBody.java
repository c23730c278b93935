package io.tidings.ingest.fetch;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Reads a body within limits on what comes over the wire and on what it unpacks to. Not thread-safe.
final class BoundedBody {

    /// Thrown within, when a limit is reached.
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient byte[] beginning;

        TooLargeException(String message, byte[] beginning) {
            super(message);
            this.beginning = beginning;
        }

        byte[] beginning() {
            return beginning;
        }
    }

    private static final int BUFFER = 1 << 14;
    private static final int BEGINNING = 256 << 10;

    private final FetchLimits limits;

    BoundedBody(FetchLimits limits) {
        this.limits = limits;
    }

    /// @param encoding `Content-Encoding`
    /// @throws TooLargeException if a limit is reached
    /// @throws IOException if the body breaks off or is not what it says
    byte[] read(InputStream wire, @Nullable String encoding) throws IOException {
        var counted = new Counted(wire, limits.wireLimit().bytes());
        var body = Decoding.of(counted, encoding);
        var out = new ByteArrayOutputStream(BUFFER);
        var buffer = new byte[BUFFER];
        while (true) {
            int count;
            try {
                count = body.read(buffer);
            } catch (WireLimitException e) {
                throw tooLarge("more than " + limits.wireLimit() + " over the wire (fetch.wire-limit)", out);
            }
            if (count < 0) {
                return out.toByteArray();
            }
            out.write(buffer, 0, count);
            if (out.size() > limits.decodedLimit().bytes()) {
                throw tooLarge("more than " + limits.decodedLimit() + " unpacked (fetch.decoded-limit)", out);
            }
        }
    }

    private static TooLargeException tooLarge(String what, ByteArrayOutputStream read) {
        var bytes = read.toByteArray();
        return new TooLargeException(what, java.util.Arrays.copyOf(bytes, Math.min(bytes.length, BEGINNING)));
    }

    private static final class WireLimitException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Counted extends FilterInputStream {

        private long left;

        Counted(InputStream in, long limit) {
            super(in);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            left -= Math.max(count, 0);
            if (left < 0) {
                throw new WireLimitException();
            }
            return count;
        }
    }
}
