package io.tidings.bench.dedup;

import io.tidings.bench.text.Stories.Story;
import io.tidings.text.fingerprint.Containment;
import io.tidings.text.normalise.Cleaner;
import io.tidings.text.normalise.ComparableText;
import io.tidings.text.sketch.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The partial copies that news sites made of one another: two articles on one event that are not alike as a whole, but
/// of which one holds at least three tenths of the other, counted on the texts themselves.
final class NaturalCopies {

    private static final double NEAR = 0.5;
    private static final double PART = 0.3;

    private NaturalCopies() {}

    private record Read(Story story, ComparableText text, Optional<Sketch> sketch) {
        static Read of(Story story) {
            var text = ComparableText.of(Cleaner.clean(null, story.body()).text());
            return new Read(story, text, Sketch.of(text));
        }
    }

    static List<CopiesFound.Pair> of(List<Story> stories) {
        var read = stories.stream().map(Read::of).toList();
        var pairs = new ArrayList<CopiesFound.Pair>();
        for (int i = 0; i < read.size(); i++) {
            for (int j = 0; j < i; j++) {
                var a = read.get(i);
                var b = read.get(j);
                if (a.story().event().equals(b.story().event()) && isPartial(a, b)) {
                    pairs.add(new CopiesFound.Pair(b.story().body(), a.story().body()));
                }
            }
        }
        return pairs;
    }

    private static boolean isPartial(Read a, Read b) {
        var likeness = a.sketch()
                .flatMap(one -> b.sketch().map(other -> Sketch.similarity(one, other)))
                .orElse(0.0);
        return likeness < NEAR
                && Math.max(Containment.of(a.text(), b.text()), Containment.of(b.text(), a.text())) >= PART;
    }
}
