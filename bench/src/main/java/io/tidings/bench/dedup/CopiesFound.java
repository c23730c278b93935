package io.tidings.bench.dedup;

import io.tidings.bench.Figures;
import io.tidings.bench.text.Edit;
import io.tidings.enrich.analysis.ArticleAnalysis;
import io.tidings.news.Relation;
import io.tidings.text.normalise.Cleaner;
import io.tidings.text.normalise.ComparableText;
import io.tidings.text.sketch.Sketch;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;

/// How many edited copies the topology finds again, by language and kind of edit. Each article meets its own copy and
/// nothing else: the pairs are further apart than the window is long.
final class CopiesFound {

    private static final long SEED = 20261122;
    private static final Instant START = Instant.parse("2000-01-01T00:00:00Z");

    /// More than the window of comparison and what is kept for late comers.
    private static final Duration APART = Duration.ofDays(70);

    private final ArticleAnalysis analysis;
    private final Figures figures;

    CopiesFound(ArticleAnalysis analysis, Figures figures) {
        this.analysis = analysis;
        this.figures = figures;
    }

    /// Articles that are too short for a sketch are compared exactly only and left out, as the rule says.
    void measure(Texts.Language language) throws IOException {
        var long_ = language.texts().stream().filter(CopiesFound::hasSketch).toList();
        figures.count(language.name() + "Articles", long_.size(), "articles");
        var words = Edit.Vocabulary.of(long_);
        for (var edit : Edit.values()) {
            var random = new Random(SEED);
            var pairs = long_.stream()
                    .map(text -> new Pair(text, edit.apply(text, words, random)))
                    .toList();
            figures.share(
                    language.name() + "Recall" + capital(edit.figure()),
                    found(language, pairs).found());
        }
    }

    /// The natural partial copies that news sites made of one another.
    void measureNatural(String language, List<Pair> pairs) throws IOException {
        var found = found(new Texts.Language("natural", language, List.of()), pairs);
        figures.count("naturalPartialCopies", pairs.size(), "pairs");
        figures.share("naturalPartialCopiesFound", found.found());
        figures.share("naturalPartialCopiesDerived", found.derived());
    }

    /// An article and its copy.
    record Pair(String original, String copy) {}

    private record Found(double found, double derived) {}

    private Found found(Texts.Language language, List<Pair> pairs) throws IOException {
        int found = 0;
        int derived = 0;
        try (var topology = new DrivenTopology(analysis)) {
            var at = START;
            for (int i = 0; i < pairs.size(); i++) {
                topology.take(
                        "original-" + i, language.language(), at, pairs.get(i).original());
                topology.take(
                        "copy-" + i,
                        language.language(),
                        at.plus(Duration.ofHours(1)),
                        pairs.get(i).copy());
                var verdict = topology.verdict("copy-" + i);
                if (verdict != null && Objects.equals(verdict.getDuplicateOf(), "original-" + i)) {
                    found++;
                    derived += verdict.getRelation() == Relation.DERIVED ? 1 : 0;
                }
                at = at.plus(APART);
            }
        }
        return new Found((double) found / pairs.size(), (double) derived / pairs.size());
    }

    private static boolean hasSketch(String text) {
        return Sketch.of(ComparableText.of(Cleaner.clean(null, text).text())).isPresent();
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
