package io.tidings.cli.source;

import io.tidings.enrich.DuplicateConfig;
import io.tidings.extract.ExtractedArticle;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.topic.TopicReader;
import io.tidings.schemas.topic.Topics;
import io.tidings.text.fingerprint.Fingerprints;
import io.tidings.text.language.Language;
import io.tidings.text.language.LanguageIdentifier;
import io.tidings.text.normalise.ComparableText;
import io.tidings.text.sketch.Sketch;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What enrich would say of the articles of a trial, by the same measures: language, and which other article each
/// repeats. Not thread-safe.
final class TrialVerdicts {

    /// Where enrich begins to call two articles near.
    private static final double NEAR = DuplicateConfig.defaults().near();

    /// A verdict.
    ///
    /// @param relation `known` (the same address), `exact`, `near` or `derived`
    record Repeats(String other, String relation, double similarity) {}

    private record Compared(ComparableText text, Optional<Sketch> sketch, Fingerprints fingerprints) {
        static Compared of(String text) {
            var comparable = ComparableText.of(text);
            return new Compared(comparable, Sketch.of(comparable), Fingerprints.of(comparable));
        }
    }

    private final LanguageIdentifier languages = new LanguageIdentifier();
    private final Map<String, Compared> others = new LinkedHashMap<>();

    private TrialVerdicts() {}

    static TrialVerdicts amongThemselves() {
        return new TrialVerdicts();
    }

    /// Against all articles of a pipeline too: reads the whole topic.
    static TrialVerdicts against(ClusterAddress cluster) {
        var verdicts = new TrialVerdicts();
        TopicReader.readAll(cluster, Topics.ARTICLES, record -> {
            var article = record.value();
            if (article != null) {
                verdicts.others.put(record.key(), Compared.of(article.getText()));
            }
        });
        return verdicts;
    }

    Language language(ExtractedArticle article) {
        return languages.identify(article.title(), article.text(), article.language());
    }

    /// What the article repeats; it is one of the others from then on.
    ///
    /// @param id of the article in the pipeline
    @Nullable
    Repeats repeats(String id, ExtractedArticle article) {
        var compared = Compared.of(article.text());
        var repeats = others.containsKey(id) ? new Repeats(id, "known", 1) : best(compared);
        others.putIfAbsent(id, compared);
        return repeats;
    }

    private @Nullable Repeats best(Compared article) {
        Repeats derived = null;
        for (var other : others.entrySet()) {
            var earlier = other.getValue();
            if (article.text().equals(earlier.text())) {
                return new Repeats(other.getKey(), "exact", 1);
            }
            var similarity = article.sketch()
                    .flatMap(sketch -> earlier.sketch().map(its -> Sketch.similarity(sketch, its)))
                    .orElse(0.0);
            if (similarity >= NEAR) {
                return new Repeats(other.getKey(), "near", similarity);
            } else if (derived == null && Fingerprints.areDerived(article.fingerprints(), earlier.fingerprints())) {
                derived = new Repeats(
                        other.getKey(), "derived", article.fingerprints().containedIn(earlier.fingerprints()));
            }
        }
        return derived;
    }
}
