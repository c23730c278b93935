package io.tidings.text.story;

import static io.tidings.text.story.Reports.START;
import static io.tidings.text.story.Reports.groups;
import static io.tidings.text.story.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A book learns from its stream which terms tell nothing there; each day anew.
class StreamFrequenciesTest {

    private static final String DAY = "stream-2023-11-";
    private static final String HABIT = "subscribe to the gazette newsletter and follow our correspondents daily ";

    private final StoriesInMemory shelf = new StoriesInMemory();
    private final StoryBook book = book(shelf);

    @Test
    void shouldLearnFromTheStreamWhichWordsTellNothing() {
        var apples = HABIT + "apple tree cider orchard autumn harvest cart farmer village hill ladder basket";
        var pears = HABIT + "pear jam kitchen sugar glass cellar winter market street town spoon kettle";
        book.arrive(report("apples", apples, Duration.ofHours(1)));
        book.arrive(report("pears", pears, Duration.ofHours(1)));
        double before = likeness("apples", "pears");
        habitual(40).forEach(book::arrive);

        book.arrive(report("apples again", apples, Duration.ofHours(26)));
        book.arrive(report("pears again", pears, Duration.ofHours(26)));

        assertThat(before).isGreaterThan(.1);
        assertThat(likeness("apples again", "pears again")).isLessThan(before / 5);
        assertThat(groups(shelf)).noneMatch(story -> story.containsAll(Set.of("apples again", "pears again")));
    }

    @Test
    void shouldTellAsMuchOfAnArticleAsBefore() {
        habitual(40).forEach(book::arrive);
        var article = report("a", HABIT + Reports.FLOOD, Duration.ofDays(1));
        book.arrive(article);

        assertThat(vector("a")).isNotEqualTo(article.vector());
        assertThat(vector("a").cosine(vector("a"))).isCloseTo(article.vector().cosine(article.vector()), within(.001));
    }

    @Test
    void shouldHoldForADayWhatWasCountedAtItsFirstArticle() {
        habitual(30).forEach(book::arrive);
        assertThat(book.frequencies("en")).isEqualTo("stream-none");

        book.arrive(report("next", Reports.FLOOD, Duration.ofDays(1)));
        assertThat(book.frequencies("en")).isEqualTo(DAY + "15-30");

        book.arrive(report("late", Reports.STRIKE));
        book.arrive(report("same", Reports.STRIKE_AGAIN, Duration.ofHours(25)));
        assertThat(book.frequencies("en")).isEqualTo(DAY + "15-30");

        book.arrive(report("third", Reports.STRIKE, Duration.ofDays(2)));
        assertThat(book.frequencies("en")).isEqualTo(DAY + "16-33");
    }

    @Test
    void shouldSayNothingOfALanguageWithFewArticles() {
        habitual(30).forEach(book::arrive);
        book.arrive(report(
                "de",
                "de",
                null,
                "Der Fluss trat über die Ufer",
                START + Duration.ofDays(1).toMillis()));

        assertThat(book.frequencies("de")).isEqualTo("stream-none");
        assertThat(book.frequencies("fr")).isEqualTo("stream-none");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void shouldCountTheSameInWhateverOrderADaysArticlesComeAndAfterARestart(long seed) {
        var shuffled = new ArrayList<>(habitual(40));
        Collections.shuffle(shuffled, new Random(seed));
        var other = new StoriesInMemory();
        habitual(40).forEach(book::arrive);
        var first = book(other);
        shuffled.subList(0, 20).forEach(first::arrive);
        var second = book(other);
        shuffled.subList(20, 40).forEach(second::arrive);

        book.arrive(report("next", Reports.FLOOD, Duration.ofDays(1)));
        var third = book(other);
        third.arrive(report("next", Reports.FLOOD, Duration.ofDays(1)));

        assertThat(other.frequencies("en")).isEqualTo(shelf.frequencies("en"));
        assertThat(book(other).frequencies("en")).isEqualTo(DAY + "15-40");
        assertThat(StreamFrequencies.fromBytes(
                        shelf.frequencies("en").orElseThrow().toBytes()))
                .isEqualTo(shelf.frequencies("en").orElseThrow());
    }

    /// All of one day, on as many events, in one manner of writing.
    private static List<StoryArticle> habitual(int articles) {
        var all = new ArrayList<StoryArticle>();
        for (int number = 0; number < articles; number++) {
            var body = new StringBuilder(HABIT);
            for (int word = 0; word < 30; word++) {
                body.append("word").append(number).append('x').append(word).append(' ');
            }
            all.add(report("h%02d".formatted(number), body.toString()));
        }
        return all;
    }

    private double likeness(String one, String other) {
        return vector(one).cosine(vector(other));
    }

    private StoryVector vector(String id) {
        return shelf.article(id).orElseThrow().article().vector();
    }

    private static StoryBook book(StoryShelf shelf) {
        var usual = StorySettings.defaults();
        return new StoryBook(
                shelf,
                new StorySettings(usual.likeness(), usual.cohesion(), usual.fading(), usual.neighbourhood(), 30),
                StoryTimes.defaults());
    }
}
