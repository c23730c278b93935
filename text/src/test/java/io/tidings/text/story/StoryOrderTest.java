package io.tidings.text.story;

import static io.tidings.text.story.Reports.difference;
import static io.tidings.text.story.Reports.groups;
import static io.tidings.text.story.Reports.press;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The stories are those of the articles, not those of their order.
class StoryOrderTest {

    private static final StorySettings OPEN = settings(10_000);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void shouldTellTheSameStoriesInWhateverOrderArticlesCome(long seed) {
        var random = new Random(seed);
        var press = press(random, 30);
        var inOrder = told(press, OPEN);
        assertThat(inOrder)
                .as("the press of seed %d is in stories of several", seed)
                .hasSizeLessThan(press.size());

        Collections.shuffle(press, random);

        assertThat(told(press, OPEN)).as("seed %d", seed).isEqualTo(inOrder);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void shouldTellTheSameStoriesWhenArticlesComeTwiceOrGoAndComeBack(long seed) {
        var random = new Random(seed);
        var press = press(random, 30);
        var once = told(press, OPEN);
        var shelf = new StoriesInMemory();
        var book = new StoryBook(shelf, OPEN, StoryTimes.defaults());
        for (var article : press) {
            book.arrive(article);
            var earlier = press.get(random.nextInt(press.indexOf(article) + 1));
            if (random.nextBoolean()) {
                book.withdraw(earlier.id());
            }
            book.arrive(earlier);
        }

        assertThat(groups(shelf)).as("seed %d", seed).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void shouldTellNearlyTheSameStoriesWhereNeighbourhoodsAreCut(long seed) {
        var random = new Random(seed);
        var press = press(random, 30);
        var tight = settings(24);
        var inOrder = told(press, tight);

        Collections.shuffle(press, random);

        assertThat(difference(told(press, tight), inOrder)).as("seed %d", seed).isLessThan(.2);
    }

    private static StorySettings settings(int neighbourhood) {
        var defaults = StorySettings.defaults();
        return new StorySettings(
                defaults.likeness(), defaults.cohesion(), defaults.fading(), neighbourhood, defaults.telling());
    }

    private static Set<Set<String>> told(List<StoryArticle> press, StorySettings settings) {
        var shelf = new StoriesInMemory();
        var book = new StoryBook(shelf, settings, StoryTimes.defaults());
        new ArrayList<>(press).forEach(book::arrive);
        return groups(shelf);
    }
}
