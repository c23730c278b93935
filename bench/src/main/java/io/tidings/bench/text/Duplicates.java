package io.tidings.bench.text;

import io.tidings.bench.Benchmark;
import io.tidings.bench.Figures;
import io.tidings.bench.Spread;
import io.tidings.bench.text.Stories.Story;
import io.tidings.text.fingerprint.Containment;
import io.tidings.text.fingerprint.Fingerprints;
import io.tidings.text.normalise.Cleaner;
import io.tidings.text.normalise.ComparableText;
import io.tidings.text.sketch.Bands;
import io.tidings.text.sketch.Sketch;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// How many edited copies are found again, by kind of edit and by means; how many of the copies that news sites made of
/// one another; how many articles on different events are taken for copies; and what it costs.
public final class Duplicates implements Benchmark {

    private static final double NEAR = 0.5;
    private static final double PARTIAL_COPY = 0.3;
    private static final long SEED = 20261122;

    /// An article as the duplicates' index sees it.
    private record Seen(String event, ComparableText text, Optional<Sketch> sketch, Fingerprints fingerprints) {
        static Seen of(String event, String body) {
            var text = ComparableText.of(Cleaner.clean(null, body).text());
            return new Seen(event, text, Sketch.of(text), Fingerprints.of(text));
        }
    }

    /// What the means say about pairs of articles.
    private static final class Tally {
        private int pairs;
        private int banded;
        private int near;
        private int derived;
        private int found;
        private double similarity;

        void add(Seen a, Seen b) {
            pairs++;
            boolean candidate = shareBand(a, b);
            double likeness = likeness(a, b);
            boolean isNear = candidate && likeness >= NEAR;
            boolean isDerived = Fingerprints.areDerived(a.fingerprints(), b.fingerprints());
            banded += candidate ? 1 : 0;
            near += isNear ? 1 : 0;
            derived += isDerived ? 1 : 0;
            found += isNear || isDerived ? 1 : 0;
            similarity += likeness;
        }

        void writeTo(Figures figures, String pairsOf) {
            figures.count(pairsOf + "Pairs", pairs, "pairs");
            figures.measured(pairsOf + "MeanSimilarity", Spread.of(similarity / pairs), "Jaccard");
            figures.share(pairsOf + "InOneBand", (double) banded / pairs);
            figures.share(pairsOf + "Near", (double) near / pairs);
            figures.share(pairsOf + "Derived", (double) derived / pairs);
            figures.share(pairsOf + "NearOrDerived", (double) found / pairs);
            figures.count(pairsOf + "NearOrDerivedPairs", found, "pairs");
        }
    }

    @Override
    public void measure(Run run, Figures figures) throws IOException {
        var stories = Stories.of(run.data());
        TextSpeed.measure(run.clock(), stories, figures);
        var words = Edit.Vocabulary.of(stories.stream().map(Story::body).toList());
        for (var edit : Edit.values()) {
            edited(edit, stories, words).writeTo(figures, edit.figure());
        }
        var seen = stories.stream()
                .map(story -> Seen.of(story.event(), story.body()))
                .toList();
        var natural = new Tally();
        var different = new Tally();
        for (int i = 0; i < seen.size(); i++) {
            for (int j = 0; j < i; j++) {
                var a = seen.get(i);
                var b = seen.get(j);
                if (!a.event().equals(b.event())) {
                    different.add(a, b);
                } else if (likeness(a, b) < NEAR && isPartialCopy(a, b)) {
                    natural.add(a, b);
                }
            }
        }
        natural.writeTo(figures, "partialCopiesAmongSites");
        different.writeTo(figures, "differentEvents");
    }

    private static Tally edited(Edit edit, List<Story> stories, Edit.Vocabulary words) {
        var random = new Random(SEED);
        var tally = new Tally();
        for (var story : stories) {
            var original = Seen.of(story.event(), story.body());
            tally.add(original, Seen.of(story.event(), edit.apply(story.body(), words, random)));
        }
        return tally;
    }

    private static boolean isPartialCopy(Seen a, Seen b) {
        return Math.max(Containment.of(a.text(), b.text()), Containment.of(b.text(), a.text())) >= PARTIAL_COPY;
    }

    private static double likeness(Seen a, Seen b) {
        return a.sketch()
                .flatMap(one -> b.sketch().map(other -> Sketch.similarity(one, other)))
                .orElse(0.0);
    }

    private static boolean shareBand(Seen a, Seen b) {
        var one = a.sketch().map(Bands::of);
        var other = b.sketch().map(Bands::of);
        return one.isPresent()
                && other.isPresent()
                && Arrays.stream(one.get().keys())
                        .anyMatch(key -> Arrays.stream(other.get().keys()).anyMatch(k -> k == key));
    }
}
