package io.tidings.enrich.duplicates;

import io.tidings.enrich.judgement.Traits;
import io.tidings.text.normalise.ContentHash;
import io.tidings.text.sketch.Bands;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;
import org.apache.kafka.common.utils.Utils;

/// The keys under which an article can be found, each kind with a salt of its own. Pure.
final class Keys {

    /// A band that more articles have than this says nothing: they were made from one template.
    static final int MOST_IN_A_BAND = 1_000;

    /// A passage that so many articles have is boilerplate: an outlet's footer, a set phrase.
    static final int MOST_WITH_A_PASSAGE = 100;

    private static final long OF_ID = 0x6A09E667F3BCC908L;
    private static final long OF_TEXT = 0xBB67AE8584CAA73BL;
    private static final long OF_BAND = 0x3C6EF372FE94F82BL;
    private static final long OF_PASSAGE = 0xA54FF53A5F1D36F1L;

    private Keys() {}

    /// Of an article's id.
    static long ofId(String articleId) {
        var bytes = articleId.getBytes(StandardCharsets.UTF_8);
        long low = Integer.toUnsignedLong(Utils.murmur2(bytes));
        long h = OF_ID ^ (low << 32);
        for (var one : bytes) {
            h = (Long.rotateLeft(h, 7) ^ one) * 0x9E3779B97F4A7C15L;
        }
        return mix(h);
    }

    /// Of the same text.
    static long ofText(ContentHash hash) {
        return mix(hash.high() ^ Long.rotateLeft(hash.low(), 32) ^ OF_TEXT);
    }

    /// Of the bands of the sketch, if it has one.
    static void bands(Traits traits, LongConsumer key) {
        var sketch = traits.sketch();
        if (sketch != null) {
            var bands = Bands.of(sketch);
            for (int band = 0; band < Bands.COUNT; band++) {
                key.accept(mix(bands.key(band) ^ OF_BAND));
            }
        }
    }

    /// Of the passages.
    static void passages(Traits traits, LongConsumer key) {
        for (var passage : traits.fingerprints().values()) {
            key.accept(mix(passage ^ OF_PASSAGE));
        }
    }

    /// The finalizer of SplitMix64 (Steele, Lea, Flood 2014).
    private static long mix(long value) {
        long h = value;
        h = (h ^ (h >>> 30)) * 0xBF58476D1CE4E5B9L;
        h = (h ^ (h >>> 27)) * 0x94D049BB133111EBL;
        return h ^ (h >>> 31);
    }
}
