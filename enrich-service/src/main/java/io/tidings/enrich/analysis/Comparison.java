package io.tidings.enrich.analysis;

import io.tidings.enrich.judgement.Traits;
import io.tidings.text.fingerprint.Fingerprints;
import io.tidings.text.normalise.ComparableText;
import io.tidings.text.sketch.Sketch;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// Makes that by which an article is compared. Pure.
///
/// The body alone is compared, since copies carry headlines of their own; only where it is too short for a sketch does
/// the
/// headline count too, or every *to be continued* would be a duplicate.
final class Comparison {

    /// Of a book's worth of text the smallest fingerprints stand for all: 2,000 are those of some 20,000 words.
    private static final int MOST_FINGERPRINTS = 2_000;

    private static final Fingerprints NONE = Fingerprints.fromBytes(new byte[0]);

    private Comparison() {}

    static Traits traits(CleanArticle clean) {
        var sketch = Sketch.of(clean.comparable()).orElse(null);
        if (sketch == null) {
            var title = clean.title() == null ? "" : clean.title();
            return new Traits(ComparableText.of(title + "\n" + clean.text()).contentHash(), null, NONE);
        }
        return new Traits(clean.comparable().contentHash(), sketch, fingerprints(clean.comparable()));
    }

    private static Fingerprints fingerprints(ComparableText text) {
        var all = Fingerprints.of(text);
        if (all.size() <= MOST_FINGERPRINTS) {
            return all;
        }
        var kept = ByteBuffer.allocate(MOST_FINGERPRINTS * Long.BYTES);
        kept.asLongBuffer().put(Arrays.copyOf(all.values(), MOST_FINGERPRINTS));
        return Fingerprints.fromBytes(kept.array());
    }
}
