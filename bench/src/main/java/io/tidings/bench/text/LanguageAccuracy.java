package io.tidings.bench.text;

import io.tidings.bench.Benchmark;
import io.tidings.bench.Figures;
import io.tidings.bench.text.Stories.Story;
import io.tidings.text.language.LanguageIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// How often the language is told rightly: sentences, their first six words, Vietnamese headlines with and without
/// marks; and how many articles a second one core does.
public final class LanguageAccuracy implements Benchmark {

    /// Languages in which much news is written.
    private static final List<String> NEWS = List.of(
            "ar", "bg", "bn", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu", "id",
            "it", "ja", "ko", "lt", "lv", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "th", "tr", "uk",
            "ur", "vi", "zh");

    private static final String FOLDER = "lingua-testdata/src/accuracyReport/resources/language-testdata/sentences";

    @Override
    public void measure(Run run, Figures figures) throws IOException {
        var identifier = new LanguageIdentifier(); // reads its profiles, so not before it is needed
        sentences(identifier, run.data().of("language-id-lingua", FOLDER), figures);
        var stories = Stories.of(run.data());
        headlines(identifier, stories, figures);
        figures.measured(
                "articlesPerSecond",
                run.clock().perSecond(stories, story -> identifier.identify(story.title(), story.body(), null)),
                "articles/s and core");
    }

    private static void sentences(LanguageIdentifier identifier, Path folder, Figures figures) throws IOException {
        var whole = new LinkedHashMap<String, Double>();
        var beginnings = new ArrayList<Double>();
        for (var language : NEWS) {
            var lines = Files.readAllLines(folder.resolve(language + ".txt")).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
            whole.put(language, share(identifier, lines, language, UnaryOperator.identity()));
            beginnings.add(share(identifier, lines, language, LanguageAccuracy::firstSixWords));
        }
        figures.count("languages", NEWS.size(), "languages");
        figures.share("sentences", mean(whole.values()));
        figures.share("firstSixWords", mean(beginnings));
        whole.forEach((language, share) -> figures.share("sentencesIn" + capitalised(language), share));
    }

    private static void headlines(LanguageIdentifier identifier, List<Story> stories, Figures figures) {
        var titles = stories.stream()
                .map(Story::title)
                .filter(title -> !title.isEmpty())
                .toList();
        figures.count("vietnameseHeadlines", titles.size(), "headlines");
        figures.share("vietnameseWithMarks", share(identifier, titles, "vi", UnaryOperator.identity()));
        figures.share("vietnameseWithoutMarks", share(identifier, titles, "vi", LanguageAccuracy::withoutMarks));
    }

    private static double share(
            LanguageIdentifier identifier, List<String> texts, String language, UnaryOperator<String> change) {
        long right = texts.stream()
                .filter(text -> identifier
                        .identify(null, change.apply(text), null)
                        .code()
                        .equals(language))
                .count();
        return (double) right / texts.size();
    }

    private static String capitalised(String code) {
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
    }

    private static String firstSixWords(String text) {
        var words = text.strip().split("\\s+");
        return String.join(" ", Arrays.copyOf(words, Math.min(6, words.length)));
    }

    private static String withoutMarks(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    private static double mean(Collection<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
