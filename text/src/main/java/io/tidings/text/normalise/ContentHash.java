package io.tidings.text.normalise;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/// A 128-bit hash of a folded text; equal texts have equal hashes, and two different ones the same with a chance of
/// about 10⁻³⁸.
///
/// Not a cryptographic hash: someone who wants a collision can make one.
///
/// @param high the first eight bytes
/// @param low the last eight bytes
public record ContentHash(long high, long low) {

    /// How many bytes a hash takes in [#toBytes].
    public static final int BYTES = 16;

    /// The hash as 16 bytes, big-endian.
    public byte[] toBytes() {
        return ByteBuffer.allocate(BYTES).putLong(high).putLong(low).array();
    }

    /// Reads what [#toBytes] wrote.
    ///
    /// @throws IllegalArgumentException if there are not exactly 16 bytes
    public static ContentHash fromBytes(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a content hash has " + BYTES + " bytes, not " + bytes.length);
        }
        var buffer = ByteBuffer.wrap(bytes);
        return new ContentHash(buffer.getLong(), buffer.getLong());
    }

    /// 32 hexadecimal digits.
    @Override
    public String toString() {
        return HexFormat.of().formatHex(toBytes());
    }
}
