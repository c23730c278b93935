package io.tidings.text.measure;

import io.tidings.text.language.LanguageIdentifier;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// How often the language is told rightly: sentences, their first six words, Vietnamese headlines with and without
/// marks; and how many articles a second one core does.
final class LanguageAccuracy {

    /// Languages in which much news is written.
    private static final List<String> NEWS = List.of(
            "ar", "bg", "bn", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu", "id",
            "it", "ja", "ko", "lt", "lv", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "th", "tr", "uk",
            "ur", "vi", "zh");

    private final LanguageIdentifier identifier = new LanguageIdentifier();

    private LanguageAccuracy() {}

    public static void main(String[] arguments) throws IOException {
        var corpora = Corpora.of(arguments);
        var accuracy = new LanguageAccuracy();
        Corpora.measure("language", corpora.sentences(), accuracy::sentences);
        Corpora.measure("vietnamese-headlines", corpora.stories(), accuracy::headlines);
    }

    private Map<String, Object> sentences(Path folder) throws IOException {
        Map<String, Double> whole = new TreeMap<>();
        Map<String, Double> short6 = new TreeMap<>();
        Map<String, Map<String, Integer>> mistaken = new TreeMap<>();
        for (var language : NEWS) {
            var lines = Corpora.lines(folder.resolve(language + ".txt"));
            Map<String, Integer> wrong = new TreeMap<>();
            whole.put(language, share(lines, language, UnaryOperator.identity(), wrong));
            short6.put(language, share(lines, language, LanguageAccuracy::firstSixWords, new TreeMap<>()));
            if (whole.get(language) < 0.99) {
                mistaken.put(language, wrong);
            }
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("name", "language");
        figures.put("languages", NEWS.size());
        figures.put("sentences", mean(whole));
        figures.put("firstSixWords", mean(short6));
        figures.put("byLanguage", whole);
        figures.put("mistakenFor", mistaken);
        return figures;
    }

    private Map<String, Object> headlines(List<Corpora.Story> stories) {
        var titles = stories.stream()
                .map(Corpora.Story::title)
                .filter(t -> !t.isEmpty())
                .toList();
        Map<String, Integer> wrong = new TreeMap<>();
        Map<String, Integer> wrongPlain = new TreeMap<>();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("name", "vietnamese-headlines");
        figures.put("headlines", titles.size());
        figures.put("withMarks", share(titles, "vi", UnaryOperator.identity(), wrong));
        figures.put("withoutMarks", share(titles, "vi", LanguageAccuracy::withoutMarks, wrongPlain));
        figures.put("withoutMarksMistakenFor", wrongPlain);
        figures.put(
                "articlesPerSecond",
                CoreClock.perSecond(stories, story -> identifier.identify(story.title(), story.body(), null)));
        return figures;
    }

    private double share(
            List<String> texts, String language, UnaryOperator<String> change, Map<String, Integer> wrong) {
        int right = 0;
        for (var text : texts) {
            var told = identifier.identify(null, change.apply(text), null).code();
            if (told.equals(language)) {
                right++;
            } else {
                wrong.merge(told, 1, Integer::sum);
            }
        }
        return (double) right / texts.size();
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

    private static double mean(Map<String, Double> values) {
        return values.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }
}
