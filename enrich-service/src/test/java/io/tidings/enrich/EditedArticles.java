package io.tidings.enrich;

import static io.tidings.enrich.RawArticles.OTHER_STORY;
import static io.tidings.enrich.RawArticles.STORY;
import static io.tidings.enrich.RawArticles.anArticle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Articles on some events and the copies that were made of them: whole, with words replaced, cut, lengthened, mixed.
/// Some are too short for a sketch. Published at different times, in the order of publication. Immutable.
///
/// @param number which it is, from 0
/// @param published as {@link RawArticles#published} takes it
record EditedArticles(int number, String published, String text) {

    private static final Instant FIRST = Instant.parse("2026-01-25T06:00:00Z");
    private static final List<String> VOCABULARY =
            List.of((STORY + OTHER_STORY).replaceAll("[^A-Za-z ]", " ").trim().split("\\s+"));
    private static final int EVENTS = 5;
    private static final int WORDS = 140;

    /// @param seed of the generator
    static List<EditedArticles> make(int count, long seed) {
        var random = new Random(seed);
        var events =
                IntStream.range(0, EVENTS).mapToObj(_ -> words(random, WORDS)).toList();
        var all = new ArrayList<EditedArticles>();
        for (int number = 0; number < count; number++) {
            var published = FIRST.plusSeconds(60L * (random.nextInt(200) * count + number));
            var text = String.join(" ", edited(new ArrayList<>(events.get(random.nextInt(EVENTS))), events, random));
            all.add(new EditedArticles(number, published.toString(), text));
        }
        all.sort(Comparator.comparing(EditedArticles::published));
        return all;
    }

    /// As ingest has it.
    RawArticles article() {
        return anArticle("a%03d".formatted(number), text).published(published);
    }

    private static List<String> edited(List<String> words, List<List<String>> events, Random random) {
        switch (random.nextInt(7)) {
            case 0 -> replace(words, random, 0.05);
            case 1 -> replace(words, random, 0.15);
            case 2 ->
                words.subList(random.nextInt(10, words.size()), words.size()).clear();
            case 3 -> words.addAll(words(random, random.nextInt(300)));
            case 4 -> words.addAll(0, events.get(random.nextInt(EVENTS)).subList(0, random.nextInt(WORDS)));
            case 5 -> {
                words.clear();
                words.addAll(words(random, WORDS));
            }
            default -> {
                // as it is
            }
        }
        return words;
    }

    private static List<String> words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> VOCABULARY.get(random.nextInt(VOCABULARY.size())))
                .toList();
    }

    private static void replace(List<String> words, Random random, double share) {
        words.replaceAll(word -> random.nextDouble() < share ? "x" + random.nextInt(5_000) : word);
    }
}
