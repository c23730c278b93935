package io.tidings.enrich;

import static io.tidings.enrich.RawArticles.GERMAN_STORY;
import static io.tidings.enrich.RawArticles.OTHER_STORY;
import static io.tidings.enrich.RawArticles.STORY;
import static io.tidings.enrich.RawArticles.STORY_RETOLD;
import static io.tidings.enrich.RawArticles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.news.RulingKind;
import io.tidings.news.Story;
import io.tidings.news.StoryMember;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The topology as a teller of stories; that all that was published is in just one is checked at each test's end.
class StoryTopologyTest {

    private static final String FLOOD =
            "The river Emme burst its banks at Kalden and flooded four hundred cellars. Firefighters of"
                    + " Kalden pumped water from the school while mayor Petra Lindqvist asked the army for sandbags.";

    @Test
    void shouldTellTheStoryThatTwoReportsAreOnAndWhy() {
        try (var topology = new TestedTopology()) {
            topology.take(
                    anArticle("a", STORY)
                            .title("Lindermouth rebuilds its pier")
                            .published("2026-02-03T08:00:00Z")
                            .item("press", 1),
                    anArticle("x", OTHER_STORY).item("press", 2),
                    anArticle("b", STORY_RETOLD)
                            .title("Stone pier of Lindermouth returns")
                            .published("2026-02-03T09:00:00Z")
                            .item("wire", 1));

            assertThat(topology.together()).containsExactlyInAnyOrder(Set.of("a", "b"), Set.of("x"));
            var story = topology.story("en-a");
            assertThat(story.getArticleIds()).containsExactly("a", "b");
            assertThat(story.getSourceIds()).containsExactly("press", "wire");
            assertThat(story.getHeadline()).contains("Lindermouth");
            assertThat(story.getWords()).contains("lindermouth");
            assertThat(story.getEntities()).isNotEmpty();
            assertThat(story.getGrowth()).isEqualTo(2);
            assertThat(story.getRevision()).isEqualTo(2);
            assertThat(story.getMethod()).contains("static-1");
            var because = Objects.requireNonNull(story.getMembers().getLast().getBecause());
            assertThat(because.getNearest()).isEqualTo("a");
            assertThat(because.getLikeness()).isBetween(.1, .9);
            assertThat(because.getWords()).contains("pier");
            assertThat(topology.story("en-x").getMembers().getFirst().getBecause())
                    .isNull();
        }
    }

    @Test
    void shouldShowACopyInTheStoryOfItsOriginalAndCountItsSource() {
        try (var topology = new TestedTopology()) {
            topology.take(
                    anArticle("a", STORY).item("press", 1).published("2026-02-03T07:00:00Z"),
                    anArticle("copy", STORY).item("blog", 1).published("2026-02-03T09:00:00Z"));

            var story = topology.story("en-a");
            assertThat(story.getArticleIds()).containsExactly("a");
            assertThat(story.getCopies()).singleElement().satisfies(copy -> {
                assertThat(copy.getArticleId()).isEqualTo("copy");
                assertThat(copy.getCopyOf()).isEqualTo("a");
            });
            assertThat(story.getSourceIds()).containsExactly("blog", "press");
            assertThat(story.getGrowth()).isEqualTo(2);
        }
    }

    @Test
    void shouldMakeACopyOfAnArticleThatTurnsOutToBeOne() {
        try (var topology = new TestedTopology()) {
            topology.take(anArticle("late", STORY).item("press", 1).published("2026-02-03T09:00:00Z"));
            assertThat(topology.story("en-late").getArticleIds()).containsExactly("late");

            topology.take(anArticle("early", STORY).item("press", 2).published("2026-02-03T08:00:00Z"));

            assertThat(topology.together()).containsExactly(Set.of("early", "late"));
            assertThat(topology.storyOf("early").getCopies()).hasSize(1);
        }
    }

    @Test
    void shouldTakeACopyOutOfTheStoryWhenAPersonSaysThatItIsNone() {
        try (var topology = new TestedTopology()) {
            topology.take(
                    anArticle("a", STORY).item("press", 1).published("2026-02-03T07:00:00Z"),
                    anArticle("b", STORY).item("blog", 1).published("2026-02-03T09:00:00Z"));

            topology.rule("a", "b", RulingKind.DIFFERENT);

            assertThat(topology.storyOf("b").getArticleIds()).containsExactly("a", "b");
            assertThat(topology.storyOf("a").getCopies()).isEmpty();
        }
    }

    @Test
    void shouldForwardAStoryThatALaterArticleShowsToBePartOfAnother() {
        try (var topology = new TestedTopology()) {
            topology.take(
                    anArticle("a", "Kalden: four hundred cellars flooded by the Emme.")
                            .untitled()
                            .published("2026-02-03T08:00:00Z")
                            .item("press", 1),
                    anArticle("b", "Petra Lindqvist asked the army for sandbags at the school.")
                            .untitled()
                            .published("2026-02-03T08:00:00Z")
                            .item("press", 2));
            assertThat(topology.together()).hasSize(2);

            topology.take(anArticle("c", FLOOD)
                    .untitled()
                    .published("2026-02-03T08:00:00Z")
                    .item("press", 3));

            assertThat(topology.together()).containsExactly(Set.of("a", "b", "c"));
            assertThat(topology.story("en-b").getForwardedTo()).isEqualTo("en-a");
            assertThat(topology.story("en-a").getMergedIds()).containsExactly("en-b");
        }
    }

    @Test
    void shouldMoveARevisedArticleToTheStoryThatItTellsNow() {
        try (var topology = new TestedTopology()) {
            topology.take(
                    anArticle("a", STORY).published("2026-02-03T08:00:00Z").item("press", 1),
                    anArticle("x", OTHER_STORY)
                            .published("2026-02-03T08:00:00Z")
                            .item("press", 2),
                    anArticle("x", STORY_RETOLD)
                            .published("2026-02-03T08:00:00Z")
                            .item("press", 3));

            assertThat(topology.together()).containsExactly(Set.of("a", "x"));
            assertThat(topology.stories).containsOnlyKeys("en-a", "en-x");
        }
    }

    @Test
    void shouldMoveAnArticleToTheStoriesOfTheLanguageThatItIsInNow() {
        try (var topology = new TestedTopology()) {
            topology.take(
                    anArticle("a", STORY).item("press", 1),
                    anArticle("a", GERMAN_STORY).item("press", 2).language("de"));

            assertThat(topology.stories).containsOnlyKeys("de-a");
            assertThat(topology.story("de-a").getLanguage()).isEqualTo("de");
        }
    }

    @Test
    void shouldCloseAStoryByTheTimeOfTheNewsAndOpenItForWhatIsPublishedLater() {
        try (var topology = new TestedTopology()) {
            topology.take(
                    anArticle("a", STORY).item("press", 1).published("2026-01-20T08:00:00Z"),
                    anArticle("x", OTHER_STORY).item("press", 2).published("2026-01-24T08:00:00Z"));
            assertThat(topology.story("en-a").getClosed()).isTrue();
            assertThat(topology.story("en-x").getClosed()).isFalse();

            topology.take(anArticle("b", STORY_RETOLD).item("press", 3).published("2026-01-22T08:00:00Z"));

            assertThat(topology.story("en-a"))
                    .matches(story -> !story.getClosed())
                    .matches(story -> story.getTo().equals(Instant.parse("2026-01-22T08:00:00Z")));
        }
    }

    @Test
    void shouldLeaveAStoryClosedForAnArticleThatOnlyComesLate() {
        try (var topology = new TestedTopology()) {
            topology.take(
                    anArticle("a", STORY).item("press", 1).published("2026-01-20T08:00:00Z"),
                    anArticle("x", OTHER_STORY).item("press", 2).published("2026-01-24T08:00:00Z"),
                    anArticle("b", STORY_RETOLD).item("press", 3).published("2026-01-20T09:00:00Z"));

            assertThat(topology.storyOf("b"))
                    .matches(Story::getClosed)
                    .matches(story -> story.getArticleIds().size() == 2);
        }
    }

    @Test
    void shouldRejectWhatSomebodyElseHasWrittenToTheStream() {
        try (var topology = new TestedTopology()) {
            topology.publishForeign("a", "no article".getBytes(StandardCharsets.UTF_8));

            assertThat(topology.rejected).singleElement().satisfies(rejected -> {
                assertThat(rejected.getReason()).isEqualTo("unreadable");
                assertThat(rejected.getTopic()).isEqualTo("news.articles");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void shouldTellTheSameStoriesInWhateverOrderAndHoweverOftenArticlesCome(long seed) {
        var inOrder = new ArrayList<RawArticles>(List.of(
                anArticle("a", STORY).item("press", 1).published("2026-02-03T07:00:00Z"),
                anArticle("copy", STORY).item("press", 2).published("2026-02-03T07:30:00Z"),
                anArticle("b", STORY_RETOLD).item("press", 3).published("2026-02-03T08:00:00Z"),
                anArticle("x", OTHER_STORY).item("press", 4).published("2026-02-03T09:00:00Z"),
                anArticle("y", "Four meadows, many wild bees: " + OTHER_STORY.substring(200))
                        .item("press", 5)
                        .published("2026-01-21T09:00:00Z"),
                anArticle("g", GERMAN_STORY).item("press", 6).language("de").published("2026-02-01T09:00:00Z")));
        var shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(told(shuffled))
                .as("seed %d", seed)
                .isEqualTo(told(inOrder))
                .anyMatch(story -> story.contains("a b"));
    }

    /// Each story without what depends on the order by design: its id and how often it was told.
    private static Set<String> told(List<RawArticles> articles) {
        try (var topology = new TestedTopology()) {
            for (int number = 1; number <= 2 * articles.size(); number++) {
                topology.take(articles.get((number - 1) % articles.size()).item("press", number));
            }
            return topology.stories.values().stream()
                    .filter(story -> story.getForwardedTo() == null)
                    .map(StoryTopologyTest::told)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String told(Story story) {
        return "%s: %s, %s, closed %s, copies %s, %s to %s, growth %d, sources %s, entities %s, nearest %s"
                .formatted(
                        story.getLanguage(),
                        String.join(" ", story.getArticleIds()),
                        story.getHeadline(),
                        story.getClosed(),
                        story.getCopies(),
                        story.getFrom(),
                        story.getTo(),
                        story.getGrowth(),
                        story.getSourceIds(),
                        story.getEntities(),
                        story.getMembers().stream()
                                .map(StoryTopologyTest::nearest)
                                .toList());
    }

    private static String nearest(StoryMember member) {
        return member.getBecause() == null ? "none" : member.getBecause().getNearest();
    }
}
