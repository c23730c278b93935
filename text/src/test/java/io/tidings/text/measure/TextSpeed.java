package io.tidings.text.measure;

import io.tidings.text.fingerprint.Fingerprints;
import io.tidings.text.normalise.Cleaner;
import io.tidings.text.normalise.ComparableText;
import io.tidings.text.sketch.Sketch;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How many articles a second one core cleans, folds, sketches and fingerprints.
final class TextSpeed {

    private TextSpeed() {}

    public static void main(String[] arguments) throws IOException {
        Corpora.measure("text-speed", Corpora.of(arguments).stories(), TextSpeed::measure);
    }

    private static Map<String, Object> measure(List<Corpora.Story> stories) {
        var texts = stories.stream().map(Corpora.Story::body).toList();
        var folded = texts.stream().map(ComparableText::of).toList();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("name", "text-speed");
        figures.put("meanCharacters", texts.stream().mapToInt(String::length).sum() / texts.size());
        figures.put("cleanPerSecond", CoreClock.perSecond(texts, text -> Cleaner.clean(null, text)));
        figures.put("foldPerSecond", CoreClock.perSecond(texts, ComparableText::of));
        figures.put("sketchPerSecond", CoreClock.perSecond(folded, Sketch::of));
        figures.put("fingerprintPerSecond", CoreClock.perSecond(folded, Fingerprints::of));
        figures.put(
                "cleanFoldSketchPerSecond",
                CoreClock.perSecond(
                        texts,
                        text -> Sketch.of(
                                ComparableText.of(Cleaner.clean(null, text).text()))));
        return figures;
    }
}
