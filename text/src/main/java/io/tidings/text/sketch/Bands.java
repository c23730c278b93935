package io.tidings.text.sketch;

import java.util.Arrays;

/// The bands of a sketch: 32 keys, of which two sketches share at least one if any four neighbouring values agree.
///
/// The chance for two texts of Jaccard likeness J is 1 - (1 - J⁴)³²: 0.05 at 0.2, 0.23 at 0.3, 0.56 at 0.4, 0.87 at
/// 0.5, 0.99 at 0.6.
public final class Bands {

    /// How many bands a sketch has.
    public static final int COUNT = 32;

    /// How many values make a band.
    public static final int ROWS = Sketch.VALUES / COUNT;

    private final long[] keys;

    private Bands(long[] keys) {
        this.keys = keys;
    }

    /// The bands of a sketch.
    public static Bands of(Sketch sketch) {
        var keys = new long[COUNT];
        for (int band = 0; band < COUNT; band++) {
            long rows = 0;
            for (int row = 0; row < ROWS; row++) {
                rows = rows << 16 | sketch.value(band * ROWS + row);
            }
            // The band's number is part of the key, so that one index can hold all bands.
            long h = (rows ^ (band + 1) * 0x9E3779B97F4A7C15L) * 0xC2B2AE3D27D4EB4FL;
            keys[band] = h ^ (h >>> 29);
        }
        return new Bands(keys);
    }

    /// The key of a band, different bands having different keys even for equal values.
    ///
    /// @param band from 0 to [#COUNT] - 1
    public long key(int band) {
        return keys[band];
    }

    /// All keys in the order of the bands, a copy.
    public long[] keys() {
        return Arrays.copyOf(keys, COUNT);
    }
}
