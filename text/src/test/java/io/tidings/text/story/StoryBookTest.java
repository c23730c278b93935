package io.tidings.text.story;

import static io.tidings.text.story.Reports.FLOOD;
import static io.tidings.text.story.Reports.FLOOD_AGAIN;
import static io.tidings.text.story.Reports.FLOOD_LATER;
import static io.tidings.text.story.Reports.START;
import static io.tidings.text.story.Reports.STRIKE;
import static io.tidings.text.story.Reports.STRIKE_AGAIN;
import static io.tidings.text.story.Reports.groups;
import static io.tidings.text.story.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoryBookTest {

    private final StoriesInMemory shelf = new StoriesInMemory();
    private final StoryBook book = new StoryBook(shelf, StorySettings.defaults(), StoryTimes.defaults());

    @Test
    void shouldPutReportsOnOneEventIntoOneStoryNamedAfterItsFirst() {
        book.arrive(report("a", FLOOD));
        book.arrive(report("x", STRIKE));
        var changes = book.arrive(report("b", FLOOD_AGAIN, Duration.ofHours(3)));

        assertThat(groups(shelf)).containsExactlyInAnyOrder(Set.of("a", "b"), Set.of("x"));
        assertThat(changes.stories().keySet()).containsExactly("a");
        assertThat(changes.moved()).containsOnlyKeys("b").containsEntry("b", "a");
        assertThat(shelf.story("a").orElseThrow().revision()).isEqualTo(2);
    }

    @Test
    void shouldLetALateArticleFindItsStoryAndKeepTheStorysId() {
        book.arrive(report("b", FLOOD_AGAIN, Duration.ofHours(3)));
        book.arrive(report("a", FLOOD));

        assertThat(shelf.story("b").orElseThrow().members())
                .extracting(Story.Member::id)
                .containsExactly("a", "b");
    }

    @Test
    void shouldForwardAStoryThatGoesIntoAnother() {
        book.arrive(report("a", "Kalden: four hundred cellars flooded by the Emme."));
        book.arrive(report("b", "Petra Lindqvist asked the army for sandbags at the school."));
        assertThat(shelf.stories()).hasSize(2);

        var changes = book.arrive(report("c", FLOOD));

        assertThat(groups(shelf)).containsExactly(Set.of("a", "b", "c"));
        var gone = shelf.story("b").orElseThrow();
        assertThat(gone.forwardedTo()).isEqualTo("a");
        assertThat(changes.stories().get("b")).isEqualTo(gone);
        assertThat(changes.moved()).containsEntry("b", "a").containsEntry("c", "a");
        assertThat(shelf.story("a").orElseThrow().merged()).containsExactly("b");
    }

    @Test
    void shouldKeepEventsApartThatAreLongApart() {
        book.arrive(report("a", FLOOD));
        book.arrive(report("b", FLOOD_AGAIN, Duration.ofDays(200)));

        assertThat(groups(shelf)).containsExactlyInAnyOrder(Set.of("a"), Set.of("b"));
    }

    @Test
    void shouldKeepPagesOfUnknownAgeApartUnlessTheyAreMuchAlike() {
        var anyAge = Duration.ofDays(90);
        book.arrive(report("a", FLOOD).undated(anyAge));
        book.arrive(report("b", FLOOD_LATER).undated(anyAge));
        assertThat(groups(shelf)).containsExactlyInAnyOrder(Set.of("a"), Set.of("b"));

        book.arrive(report("c", STRIKE).undated(anyAge));
        book.arrive(report("d", STRIKE + " Talks go on.").undated(anyAge));
        assertThat(groups(shelf)).contains(Set.of("c", "d"));
    }

    @Test
    void shouldTakeAnArticleOfUnknownAgeIntoTheStoryOfItsDays() {
        book.arrive(report("a", FLOOD));
        book.arrive(report("b", FLOOD_AGAIN, Duration.ofDays(3)).undated(Duration.ofDays(7)));

        assertThat(groups(shelf)).containsExactly(Set.of("a", "b"));
    }

    @Test
    void shouldCloseAQuietStoryAndOpenItAgainForALateArticle() {
        book.arrive(report("a", FLOOD));
        var now = START + Duration.ofDays(4).toMillis();

        assertThat(book.advance(now, now).stories().get("a")).matches(Story::closed);
        assertThat(book.advance(now, now).stories()).isEmpty();

        book.arrive(report("b", FLOOD_AGAIN, Duration.ofHours(2)));
        assertThat(shelf.story("a").orElseThrow())
                .matches(story -> !story.closed())
                .matches(story -> story.members().size() == 2);
        assertThat(book.advance(now + 1, now + 1).stories().get("a")).matches(Story::closed);
    }

    @Test
    void shouldNotCloseAStoryThatGrows() {
        book.arrive(report("a", FLOOD));
        book.arrive(report("b", FLOOD_AGAIN, Duration.ofDays(2)));
        var now = START + Duration.ofDays(4).toMillis();

        assertThat(book.advance(now, now).stories()).isEmpty();
    }

    @Test
    void shouldForgetWhatArrivedLongAgo() {
        book.arrive(report("a", FLOOD));
        var later = START + Duration.ofDays(46).toMillis();

        book.advance(later, later);

        assertThat(shelf.article("a")).isEmpty();
        assertThat(shelf.stories()).isEmpty();
    }

    @Test
    void shouldEndTheStoriesThatLeadToAStoryWithItsLastArticle() {
        book.arrive(report("a", "Kalden: four hundred cellars flooded by the Emme."));
        book.arrive(report("b", "Petra Lindqvist asked the army for sandbags at the school."));
        book.arrive(report("c", FLOOD));
        book.withdraw("a");
        book.withdraw("b");

        var changes = book.withdraw("c");

        assertThat(changes.stories()).containsOnlyKeys("a", "b");
        assertThat(changes.stories().values())
                .allMatch(story -> story.members().isEmpty() && story.forwardedTo() == null);
        assertThat(shelf.story("b")).isEmpty();
    }

    @Test
    void shouldTellAStoryAgainWhenOneOfItsArticlesIsRevisedOrSomethingBesideThemHasChanged() {
        var article = report("a", FLOOD);
        book.arrive(article);

        assertThat(book.arrive(article.revised(2)).stories().get("a"))
                .extracting(Story::revision)
                .isEqualTo(2);
        assertThat(book.arrive(article.revised(2)).stories()).isEmpty();
        assertThat(book.touch("a").stories().get("a"))
                .extracting(Story::revision)
                .isEqualTo(3);
        assertThat(book.touch("elsewhere").stories()).isEmpty();
    }

    @Test
    void shouldTakeAWithdrawnArticleOutOfItsStory() {
        book.arrive(report("a", FLOOD));
        book.arrive(report("b", FLOOD_AGAIN));
        var changes = book.withdraw("a");

        assertThat(groups(shelf)).containsExactly(Set.of("b"));
        assertThat(members(changes, "a")).extracting(Story.Member::id).containsExactly("b");

        assertThat(members(book.withdraw("b"), "a")).isEmpty();
        assertThat(shelf.story("a")).isEmpty();
        assertThat(book.withdraw("b").stories()).isEmpty();
    }

    @Test
    void shouldMoveARevisedArticleToTheStoryThatItTellsNow() {
        book.arrive(report("a", FLOOD));
        book.arrive(report("x", STRIKE));
        book.arrive(report("b", FLOOD_AGAIN));

        var changes = book.arrive(report("b", STRIKE_AGAIN));

        assertThat(groups(shelf)).containsExactlyInAnyOrder(Set.of("a"), Set.of("b", "x"));
        assertThat(changes.moved()).containsEntry("b", "x");
        assertThat(changes.stories()).containsOnlyKeys("a", "x");
    }

    @Test
    void shouldSayNothingWhenAnArticleComesAgainAsItWas() {
        book.arrive(report("a", FLOOD));

        assertThat(book.arrive(report("a", FLOOD)).stories()).isEmpty();
    }

    @Test
    void shouldSayWhyAnArticleIsInItsStory() {
        book.arrive(report("a", FLOOD));
        book.arrive(report("b", FLOOD_AGAIN));
        book.arrive(report("x", STRIKE));

        var reason = book.reason("b").orElseThrow();

        assertThat(reason.nearest()).isEqualTo("a");
        assertThat(reason.likeness()).isBetween(.2, .9);
        assertThat(reason.shared()).contains("kalden");
        assertThat(book.reason("x")).isEmpty();
    }

    @Test
    void shouldJoinLargeStoriesAsTheyAre() {
        for (int i = 0; i < 80; i++) {
            book.arrive(report("r%02d".formatted(i), FLOOD, Duration.ofMinutes(i)));
        }
        book.arrive(report("late", FLOOD_LATER, Duration.ofMinutes(5)));

        assertThat(shelf.stories()).hasSize(1);
        assertThat(shelf.stories().iterator().next().members()).hasSize(81);
        assertThat(List.copyOf(shelf.stories()).getFirst().id()).isEqualTo("r00");
    }

    private static List<Story.Member> members(StoryChanges changes, String story) {
        return Objects.requireNonNull(changes.stories().get(story)).members();
    }
}
