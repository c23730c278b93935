package io.tidings.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.news.Duplicate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same articles in whatever order, some of them twice or thrice, end in the same stream: the whole topology with
/// its stores.
class ShuffledOrdersTest {

    private static final int ARTICLES = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void shouldEndInTheSameStreamInWhateverOrderAndHoweverOftenArticlesCome(long seed) {
        var articles = EditedArticles.make(ARTICLES, seed);
        var expected = stream(articles);
        var random = new Random(seed);

        for (int shuffle = 0; shuffle < 3; shuffle++) {
            var shuffled = new ArrayList<>(articles);
            articles.stream().filter(_ -> random.nextInt(3) == 0).forEach(shuffled::add);
            articles.stream().filter(_ -> random.nextInt(9) == 0).forEach(shuffled::add);
            Collections.shuffle(shuffled, random);

            assertThat(stream(shuffled))
                    .as("seed %d, shuffle %d", seed, shuffle)
                    .isEqualTo(expected);
        }
        assertThat(expected).hasSize(ARTICLES);
        assertThat(expected.values()).contains("revision 1");
        assertThat(expected.values()).anyMatch(stands -> stands.startsWith("repeats"));
    }

    /// How each article stands in the end.
    static Map<String, String> stream(List<EditedArticles> articles) {
        try (var topology = new TestedTopology()) {
            for (int number = 1; number <= articles.size(); number++) {
                topology.take(articles.get(number - 1).article().item("press", number));
            }
            var stream = new TreeMap<String, String>();
            topology.articles.forEach((id, article) -> stream.put(id, "revision " + article.getRevision()));
            topology.duplicates.forEach((id, duplicate) -> stream.put(id, told(duplicate)));
            return stream;
        }
    }

    private static String told(Duplicate duplicate) {
        return "repeats %s, %s %.6f"
                .formatted(duplicate.getDuplicateOf(), duplicate.getRelation(), duplicate.getSimilarity());
    }
}
