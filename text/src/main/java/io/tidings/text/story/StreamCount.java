package io.tidings.text.story;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Counts which terms tell little in the stream's own articles, language by language. What is counted at the first
/// arrival of a day holds until the first of a later day, so the order of a day's articles does not matter. Counted is
/// over the articles that are kept, those whose ids' hashes are the smallest where they are many: the same articles
/// give the same count, in whatever order they came, and after a restart. Not thread-safe: it belongs to its book.
final class StreamCount {

    private static final int MOST = 4_096;
    private static final long DAY = Duration.ofDays(1).toMillis();

    private final StoryShelf shelf;
    private final int fewest;
    private final DocumentFrequencies table = DocumentFrequencies.standard();
    private final Map<String, TreeSet<Drawn>> articles = new HashMap<>();

    /// An article in the order in which they are drawn.
    private record Drawn(long hash, String id) {

        static Drawn of(StoryArticle article) {
            return new Drawn(TermHash.ofWord(article.id()), article.id());
        }
    }

    /// @param fewest articles of a language from which something can be told
    StreamCount(StoryShelf shelf, int fewest) {
        this.shelf = shelf;
        this.fewest = fewest;
    }

    void remember(StoryArticle article) {
        articles.computeIfAbsent(
                        article.language(),
                        _ -> new TreeSet<>(Comparator.comparingLong(Drawn::hash).thenComparing(Drawn::id)))
                .add(Drawn.of(article));
    }

    void forget(StoryArticle article) {
        articles.computeIfPresent(article.language(), (_, those) -> {
            those.remove(Drawn.of(article));
            return those.isEmpty() ? null : those;
        });
    }

    /// An article as it is compared: less weight on what tells little here.
    StoryArticle weigh(StoryArticle article) {
        long day = Math.floorDiv(article.arrivedAt(), DAY);
        var holding = shelf.frequencies(article.language())
                .filter(known -> known.day() >= day)
                .orElseGet(() -> {
                    var counted = count(article.language(), day);
                    shelf.keep(article.language(), counted);
                    return counted;
                });
        return article.weighed(holding.weigh(article.vector()));
    }

    private StreamFrequencies count(String language, long day) {
        var those = articles.get(language);
        if (those == null || those.size() < fewest) {
            return StreamFrequencies.none(day);
        }
        var sample = those.stream()
                .limit(MOST)
                .map(drawn -> shelf.article(drawn.id()))
                .flatMap(Optional::stream)
                .map(placed -> placed.article().vector())
                .toList();
        return StreamFrequencies.of(day, those.size(), sample, table.rarities(language));
    }
}
