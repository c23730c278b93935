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
import io.tidings.text.keyword.KeywordFinder;
import io.tidings.text.language.LanguageIdentifier;
import io.tidings.text.token.Tokenizer;
import io.tidings.text.topic.Taxonomy;
import io.tidings.text.topic.TopicTagger;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// How many articles one core analyses in a second, as a whole and by part; parts that need words or entities first
/// include the reading of those.
public final class AnalysisCost implements Benchmark {

    @Override
    public void measure(Run run, Figures figures) throws IOException {
        var articles = Stories.of(run.data()).stream()
                .map(story -> TextInput.of(story.body()))
                .toList();
        double characters = articles.stream()
                .mapToInt(article -> article.body().length())
                .average()
                .orElse(0);
        figures.measured("meanLength", Spread.of(Math.rint(characters)), "characters");
        parts().forEach((name, part) ->
                figures.measured(name + "PerSecond", run.clock().perSecond(articles, part), "articles/s and core"));
    }

    private static Map<String, Function<TextInput, Object>> parts() {
        var analyzer = new TextAnalyzer();
        var languages = new LanguageIdentifier();
        var entities = new EntityFinder();
        var topics = new TopicTagger(Taxonomy.standard());
        var attributions = new AttributionFinder();
        var credits = new PhotoCreditFinder();
        var dates = new DateFinder();
        var amounts = new AmountFinder();
        var keywords = new KeywordFinder();
        var parts = new LinkedHashMap<String, Function<TextInput, Object>>();
        parts.put("articles", input -> analyzer.analyze(input).entities().size());
        parts.put(
                "language",
                input -> languages.identify(null, input.body(), null).code().length());
        parts.put("tokens", input -> Tokenizer.read(input.body()).size());
        parts.put(
                "entities",
                input -> entities.read(Tokenizer.read(input.body()), "vi", List.of())
                        .mentions()
                        .size());
        parts.put("attributions", input -> {
            var tokens = Tokenizer.read(input.body());
            return attributions
                    .find(tokens, entities.read(tokens, "vi", List.of()))
                    .size();
        });
        parts.put(
                "topics",
                input -> topics.tag(Tokenizer.read(input.body()), new TopicTagger.Parts(0, 0), "vi", null, null)
                        .size());
        parts.put(
                "photoCredits",
                input -> credits.find(Tokenizer.read(input.body())).size());
        parts.put(
                "dates", input -> dates.find(Tokenizer.read(input.body()), null).size());
        parts.put(
                "amounts",
                input -> amounts.find(Tokenizer.read(input.body()), "vi").size());
        parts.put(
                "keywords",
                input -> keywords.find(Tokenizer.read(input.body()), 0, "vi", _ -> false)
                        .size());
        return parts;
    }
}
