package io.tidings.text.sketch;

import io.tidings.text.normalise.ComparableText;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// A MinHash sketch of a text: 128 values of 16 bits, from which the Jaccard likeness of two texts' 3-token shingles
/// can be estimated without the texts.
///
/// The standard error of an estimate is √(J(1-J)/128): ±0.044 at J = 0.5. Sketches are comparable only if they were
/// made with the same [#VERSION] and [ComparableText#VERSION]. Immutable and thread-safe.
public final class Sketch {

    /// Version of shingling and sketching.
    public static final int VERSION = 1;

    /// How many values a sketch has.
    public static final int VALUES = 128;

    /// How many bytes a sketch takes in [#toBytes].
    public static final int BYTES = 2 * VALUES;

    /// Texts of fewer tokens have no sketch: a few set phrases would make them alike. They are the same exactly or not
    /// at all.
    public static final int FEWEST_TOKENS = 40;

    /// The chance that two different 16-bit values are equal.
    private static final double COLLISION = 1.0 / 0x10000;

    private final short[] values;

    Sketch(short[] values) {
        this.values = values;
    }

    /// The sketch of a text; empty if it has fewer than [#FEWEST_TOKENS] tokens.
    public static Optional<Sketch> of(ComparableText text) {
        if (text.size() < FEWEST_TOKENS) {
            return Optional.empty();
        }
        return Optional.of(new Sketch(FastSimilaritySketcher.sketch(Shingles.of(text))));
    }

    /// Estimated Jaccard likeness of the two texts' sets of shingles, from 0 (nothing in common) to 1 (the same set),
    /// corrected for the equality of values by chance. Symmetric.
    public static double similarity(Sketch a, Sketch b) {
        return a.similarity(b.values, 0);
    }

    /// The same with a sketch that was copied elsewhere.
    ///
    /// @param others values of any number of sketches
    /// @param from where those of the other sketch begin
    public double similarity(short[] others, int from) {
        int equal = 0;
        for (int i = 0; i < VALUES; i++) {
            equal += values[i] == others[from + i] ? 1 : 0;
        }
        double share = (double) equal / VALUES;
        return Math.max(0, (share - COLLISION) / (1 - COLLISION));
    }

    /// Copies the [#VALUES] values, for keeping very many sketches in few arrays.
    ///
    /// @param from where the first one goes
    public void copyTo(short[] target, int from) {
        System.arraycopy(values, 0, target, from, VALUES);
    }

    /// One of the values, 0 to 65535.
    int value(int index) {
        return Short.toUnsignedInt(values[index]);
    }

    /// The sketch as 256 bytes, each value big-endian.
    public byte[] toBytes() {
        var bytes = new byte[BYTES];
        for (int i = 0; i < VALUES; i++) {
            bytes[2 * i] = (byte) (values[i] >>> 8);
            bytes[2 * i + 1] = (byte) values[i];
        }
        return bytes;
    }

    /// Reads what [#toBytes] wrote.
    ///
    /// @throws IllegalArgumentException if there are not exactly [#BYTES] bytes
    public static Sketch fromBytes(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a sketch has " + BYTES + " bytes, not " + bytes.length);
        }
        var values = new short[VALUES];
        for (int i = 0; i < VALUES; i++) {
            values[i] = (short) (bytes[2 * i] << 8 | (bytes[2 * i + 1] & 0xFF));
        }
        return new Sketch(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /// The bytes as hexadecimal digits.
    @Override
    public String toString() {
        return HexFormat.of().formatHex(toBytes());
    }
}
