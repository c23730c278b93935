package io.tidings.bench.text;

import io.tidings.bench.CoreClock;
import io.tidings.bench.Figures;
import io.tidings.bench.Spread;
import io.tidings.bench.text.Stories.Story;
import io.tidings.text.fingerprint.Fingerprints;
import io.tidings.text.normalise.Cleaner;
import io.tidings.text.normalise.ComparableText;
import io.tidings.text.sketch.Sketch;
import java.util.List;

/// How many articles a second one core cleans, folds, sketches and fingerprints.
final class TextSpeed {

    private static final String UNIT = "articles/s and core";

    private TextSpeed() {}

    static void measure(CoreClock clock, List<Story> stories, Figures figures) {
        var texts = stories.stream().map(Story::body).toList();
        var folded = texts.stream().map(ComparableText::of).toList();
        double characters = texts.stream().mapToInt(String::length).average().orElse(0);
        figures.measured("meanLength", Spread.of(Math.rint(characters)), "characters");
        figures.measured("cleanPerSecond", clock.perSecond(texts, text -> Cleaner.clean(null, text)), UNIT);
        figures.measured("foldPerSecond", clock.perSecond(texts, ComparableText::of), UNIT);
        figures.measured("sketchPerSecond", clock.perSecond(folded, Sketch::of), UNIT);
        figures.measured("fingerprintPerSecond", clock.perSecond(folded, Fingerprints::of), UNIT);
        figures.measured(
                "cleanFoldSketchPerSecond",
                clock.perSecond(
                        texts,
                        text -> Sketch.of(
                                ComparableText.of(Cleaner.clean(null, text).text()))),
                UNIT);
    }
}
