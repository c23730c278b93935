package io.tidings.bench.text;

import io.tidings.bench.Benchmark;
import io.tidings.bench.Figures;
import io.tidings.bench.Spread;
import io.tidings.text.TextAnalyzer;
import io.tidings.text.TextInput;
import io.tidings.text.amount.AmountFinder;
import io.tidings.text.attribution.AttributionFinder;
import io.tidings.text.attribution.PhotoCreditFinder;
import io.tidings.text.date.DateFinder;
import io.tidings.text.entity.EntityFinder;
import io.tidings.text.entity.EntityReading;
import io.tidings.text.fingerprint.Fingerprints;
import io.tidings.text.keyword.KeywordFinder;
import io.tidings.text.language.LanguageIdentifier;
import io.tidings.text.normalise.Cleaner;
import io.tidings.text.normalise.ComparableText;
import io.tidings.text.sketch.Sketch;
import io.tidings.text.story.DocumentFrequencies;
import io.tidings.text.story.StoryReader;
import io.tidings.text.story.StoryText;
import io.tidings.text.token.Tokenizer;
import io.tidings.text.token.Tokens;
import io.tidings.text.topic.Taxonomy;
import io.tidings.text.topic.TopicTagger;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// How many milliseconds of one core an article's analysis costs, as a whole and by part, and what else enrichment does
/// with its text.
public final class EnrichCost implements Benchmark {

    private static final double MILLISECONDS = 1_000;

    /// An article, and what the parts of the analysis share.
    private record Read(TextInput input, Tokens tokens, EntityReading entities) {

        String title() {
            String title = input.title();
            return title == null ? "" : title;
        }
    }

    @Override
    public void measure(Run run, Figures figures) throws IOException {
        var finder = new EntityFinder();
        var articles = Stories.of(run.data()).stream()
                .map(story -> {
                    var tokens = Tokenizer.read(story.title() + "\n" + story.body());
                    return new Read(
                            TextInput.of(story.title(), story.body()), tokens, finder.read(tokens, "vi", List.of()));
                })
                .toList();
        double characters = articles.stream()
                .mapToInt(article -> article.input().body().length())
                .average()
                .orElse(0);
        figures.measured("meanLength", Spread.of(Math.rint(characters)), "characters");
        parts(finder).forEach((name, part) -> {
            var speed = run.clock().perSecond(articles, part);
            figures.measured(
                    name,
                    new Spread(MILLISECONDS / speed.median(), MILLISECONDS / speed.max(), MILLISECONDS / speed.min()),
                    "ms of a core");
        });
    }

    private static Map<String, Function<Read, Object>> parts(EntityFinder entities) {
        var analyzer = new TextAnalyzer();
        var languages = new LanguageIdentifier();
        var topics = new TopicTagger(Taxonomy.standard());
        var attributions = new AttributionFinder();
        var credits = new PhotoCreditFinder();
        var dates = new DateFinder();
        var amounts = new AmountFinder();
        var keywords = new KeywordFinder();
        var parts = new LinkedHashMap<String, Function<Read, Object>>();
        parts.put("analysis", read -> analyzer.analyze(read.input()).entities().size());
        parts.put(
                "language",
                read -> languages
                        .identify(read.title(), read.input().body(), null)
                        .code()
                        .length());
        parts.put(
                "words",
                read -> Tokenizer.read(read.title() + "\n" + read.input().body())
                        .size());
        parts.put(
                "entities",
                read -> entities.read(read.tokens(), "vi", List.of()).mentions().size());
        parts.put(
                "attributions",
                read -> attributions.find(read.tokens(), read.entities()).size());
        parts.put(
                "topics",
                read -> topics.tag(read.tokens(), new TopicTagger.Parts(0, 0), "vi", null, null)
                        .size());
        parts.put("photoCredits", read -> credits.find(read.tokens()).size());
        parts.put("dates", read -> dates.find(read.tokens(), null).size());
        parts.put("amounts", read -> amounts.find(read.tokens(), "vi").size());
        parts.put(
                "keywords",
                read -> keywords.find(read.tokens(), 0, "vi", _ -> false).size());
        addBesides(parts);
        return parts;
    }

    /// What enrichment does with a text beside the analysis.
    private static void addBesides(Map<String, Function<Read, Object>> parts) {
        var stories = new StoryReader(DocumentFrequencies.standard());
        parts.put(
                "cleaning",
                read -> Cleaner.clean(read.title(), read.input().body()).text().length());
        parts.put("sketchAndFingerprints", read -> {
            var comparable = ComparableText.of(read.input().body());
            return Sketch.of(comparable).hashCode()
                    + Fingerprints.of(comparable).hashCode();
        });
        parts.put(
                "storyVector",
                read -> stories.read(new StoryText(
                                "vi", read.title(), null, read.input().body()))
                        .words()
                        .size());
    }
}
