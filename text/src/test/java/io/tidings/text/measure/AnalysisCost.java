package io.tidings.text.measure;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// What one analysis costs on one core, as a whole and by part: `AnalysisCost FOLDER` reads the `.txt` files of a
/// folder
/// and prints the processor time of an article (`CoreClock`), not the clock's: the machine may be busy.
public final class AnalysisCost {

    private AnalysisCost() {}

    public static void main(String[] args) throws IOException {
        List<TextInput> articles;
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            articles = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(AnalysisCost::read)
                    .toList();
        }
        long characters =
                articles.stream().mapToLong(article -> article.body().length()).sum();
        System.out.printf(
                Locale.ROOT, "%d articles, %d characters each%n", articles.size(), characters / articles.size());
        parts().forEach((name, part) ->
                System.out.printf(Locale.ROOT, "%-12s %.3f ms%n", name, 1000 / CoreClock.perSecond(articles, part)));
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
        parts.put("all", input -> analyzer.analyze(input).entities().size());
        parts.put(
                "language",
                input -> languages.identify(null, input.body(), null).code().length());
        parts.put("tokens", input -> Tokenizer.read(input.body()).size());
        parts.put(
                "+entities",
                input -> entities.read(Tokenizer.read(input.body()), "vi", List.of())
                        .mentions()
                        .size());
        parts.put("+citing", input -> {
            var tokens = Tokenizer.read(input.body());
            return attributions
                    .find(tokens, entities.read(tokens, "vi", List.of()))
                    .size();
        });
        parts.put(
                "+topics",
                input -> topics.tag(Tokenizer.read(input.body()), new TopicTagger.Parts(0, 0), "vi", null, null)
                        .size());
        parts.put(
                "+credits", input -> credits.find(Tokenizer.read(input.body())).size());
        parts.put(
                "+dates",
                input -> dates.find(Tokenizer.read(input.body()), null).size());
        parts.put(
                "+amounts",
                input -> amounts.find(Tokenizer.read(input.body()), "vi").size());
        parts.put(
                "+keywords",
                input -> keywords.find(Tokenizer.read(input.body()), 0, "vi", _ -> false)
                        .size());
        return parts;
    }

    private static TextInput read(Path file) {
        try {
            return TextInput.of(Files.readString(file));
        } catch (IOException broken) {
            throw new IllegalArgumentException("cannot read " + file, broken);
        }
    }
}
