package io.tidings.text.story;

import static io.tidings.text.story.Reports.groups;
import static io.tidings.text.story.Reports.press;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A book that is opened again on its shelf goes on as if it had never been closed.
class StoryRecallTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void shouldChangeTheSameStoriesInTheSameWayAsABookThatWasNeverClosed(long seed) {
        var random = new Random(seed);
        var press = press(random, 30);
        var shelf = new StoriesInMemory();
        var other = new StoriesInMemory();
        var kept = open(shelf);
        var reopened = open(other);

        for (var step : steps(press, random)) {
            if (random.nextInt(5) == 0) {
                reopened = open(other);
            }
            assertThat(step.in(reopened)).as("seed %d, %s", seed, step).isEqualTo(step.in(kept));
        }

        assertThat(groups(other)).isEqualTo(groups(shelf)).hasSizeLessThan(press.size());
        assertThat(reopened.reason("e03-0")).isEqualTo(kept.reason("e03-0"));
    }

    private record Step(StoryArticle article, boolean goes, long now) {

        StoryChanges in(StoryBook book) {
            var changes = goes ? book.withdraw(article.id()) : book.arrive(article);
            return changes.then(book.advance(now, now));
        }
    }

    /// Articles come, are revised to another text, go, and time passes.
    private static List<Step> steps(List<StoryArticle> press, Random random) {
        var steps = new ArrayList<Step>();
        for (int place = 0; place < press.size(); place++) {
            var article = press.get(place);
            steps.add(new Step(article, false, article.time()));
            var earlier = press.get(random.nextInt(place + 1));
            switch (random.nextInt(4)) {
                case 0 -> steps.add(new Step(earlier, true, article.time()));
                case 1 -> steps.add(new Step(revised(earlier, article), false, article.time()));
                default -> {}
            }
        }
        return steps;
    }

    private static StoryArticle revised(StoryArticle article, StoryArticle text) {
        return new StoryArticle(
                article.id(),
                article.revision() + 1,
                article.language(),
                article.time(),
                0,
                article.arrivedAt(),
                article.source(),
                article.title(),
                text.vector(),
                text.words(),
                StoryFacts.NONE);
    }

    private static StoryBook open(StoriesInMemory shelf) {
        return new StoryBook(shelf, StorySettings.defaults(), StoryTimes.defaults());
    }
}
