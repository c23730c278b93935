package io.tidings.ingest.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Lines of bytes, one at a time, each within a limit: a line that is longer is not kept, only counted. Not
/// thread-safe.
final class BoundedLines implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    /// @param bytes without the line end; only the beginning where the line is longer than the limit
    /// @param length of the whole line
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared or changed; a copy would cost its size
    record Line(long number, byte[] bytes, long length) {
        boolean isWhole() {
            return length == bytes.length;
        }
    }

    private final InputStream in;
    private final int limit;
    private long number;

    BoundedLines(InputStream in, int limit) {
        this.in = new BufferedInputStream(in, BUFFER);
        this.limit = limit;
    }

    /// @return null at the end
    /// @throws IOException if it cannot be read
    @Nullable
    Line next() throws IOException {
        var line = new ByteArrayOutputStream();
        var length = 0L;
        int b = in.read();
        if (b < 0) {
            return null;
        }
        number++;
        while (b >= 0 && b != '\n') {
            if (length < limit) {
                line.write(b);
            }
            length++;
            b = in.read();
        }
        return new Line(number, line.toByteArray(), length);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
