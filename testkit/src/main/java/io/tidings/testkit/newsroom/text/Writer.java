package io.tidings.testkit.newsroom.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/// Writes stories: always the same for the same language and seed. Stateless.
public final class Writer {

    /// The languages that it writes, as BCP 47 codes.
    public static final List<String> LANGUAGES = List.of("vi", "en");

    private static final Map<String, Grammar> GRAMMARS = Map.of("vi", Grammar.of("vi"), "en", Grammar.of("en"));
    private static final int FEWEST_PARAGRAPHS = 5;
    private static final int MOST_PARAGRAPHS = 12;
    private static final int MOST_SENTENCES = 4;

    private Writer() {}

    /// A story of five to eleven paragraphs, some 150 to 600 words.
    ///
    /// @param language one of {@link #LANGUAGES}
    /// @throws IllegalArgumentException if it is none of them
    public static Story write(String language, long seed) {
        var grammar = GRAMMARS.get(language);
        if (grammar == null) {
            throw new IllegalArgumentException("the newsroom writes " + LANGUAGES + ", not " + language);
        }
        var random = new SplittableRandom(seed);
        var telling = grammar.new Telling(random);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(capital(telling.tell("lead")) + " " + capital(telling.tell("sentence")));
        for (var left = random.nextInt(FEWEST_PARAGRAPHS, MOST_PARAGRAPHS); left > 1; left--) {
            paragraphs.add(paragraph(telling, random.nextInt(2, MOST_SENTENCES)));
        }
        return new Story(
                language,
                telling.topic(),
                capital(telling.tell("title")),
                capital(telling.tell("standfirst")),
                telling.tell("author"),
                paragraphs);
    }

    private static String paragraph(Grammar.Telling telling, int sentences) {
        var text = new StringBuilder();
        for (var left = sentences; left > 0; left--) {
            text.append(text.isEmpty() ? "" : " ").append(capital(telling.tell("sentence")));
        }
        return text.toString();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
