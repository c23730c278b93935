package io.tidings.bench.dedup;

import io.tidings.bench.Benchmark;
import io.tidings.bench.Figures;
import io.tidings.bench.text.Stories.Story;
import io.tidings.text.fingerprint.Fingerprints;
import io.tidings.text.normalise.ComparableText;
import io.tidings.text.sketch.Sketch;
import java.util.List;

/// What it costs to make an article comparable: normalising, shingling, sketching, and the fingerprints.
final class DedupSpeed {

    private static final String UNIT = "articles/s and core";

    private DedupSpeed() {}

    static void measure(Benchmark.Run run, List<Story> stories, Figures figures) {
        var texts = stories.stream().map(Story::body).toList();
        var clock = run.clock();
        figures.measured(
                "sketchedPerSecondPerCore", clock.perSecond(texts, text -> Sketch.of(ComparableText.of(text))), UNIT);
        figures.measured(
                "sketchedAndFingerprintedPerSecondPerCore",
                clock.perSecond(texts, text -> {
                    var comparable = ComparableText.of(text);
                    return Sketch.of(comparable).hashCode()
                            + Fingerprints.of(comparable).size();
                }),
                UNIT);
    }
}
