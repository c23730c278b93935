package io.tidings.enrich;

import static io.tidings.enrich.RawArticles.OTHER_STORY;
import static io.tidings.enrich.RawArticles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.news.Story;
import io.tidings.news.StoryLink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The topology as one that links stories in different languages.
class StoryLinksTest {

    private static final String ENGLISH = """
        President Emmanuel Macron met Chancellor Olaf Scholz in Paris on 3 February 2026 to talk about the railway.
        France and Germany want to spend 15 billion euros on 1,250 kilometres of new track, Macron said on Tuesday.
        Scholz called the plan the largest of its kind; the European Commission has to agree before work begins.
        """;
    private static final String VIETNAMESE = """
        Tổng thống Pháp Emmanuel Macron hôm 3/2/2026 tiếp Thủ tướng Đức Olaf Scholz tại Paris để bàn về đường sắt.
        Pháp và Đức muốn chi 15 tỷ euro cho 1.250 km đường ray mới, ông Macron cho biết.
        Ông Scholz gọi đây là kế hoạch lớn nhất; Ủy ban châu Âu phải chấp thuận trước khi khởi công.
        """;

    @Test
    void shouldLinkStoriesInTwoLanguagesOnBothSidesAndSayWhy() {
        try (var topology = new TestedTopology()) {
            topology.take(english(), other(), vietnamese());

            assertThat(topology.story("en-a").getLinks()).singleElement().satisfies(link -> {
                assertThat(link.getStoryId()).isEqualTo("vi-b");
                assertThat(link.getLanguage()).isEqualTo("vi");
                assertThat(link.getLikeness()).isBetween(.25, 1.0);
                assertThat(link.getBecause())
                        .contains("Emmanuel Macron", "Olaf Scholz", "2026-02-03", "15000000000 EUR");
            });
            assertThat(topology.story("vi-b").getLinks()).singleElement().satisfies(link -> {
                assertThat(link.getStoryId()).isEqualTo("en-a");
                assertThat(link.getBecause())
                        .isEqualTo(topology.story("en-a").getLinks().getFirst().getBecause());
            });
            assertThat(topology.story("en-x").getLinks()).isEmpty();
            assertThat(topology.story("vi-b").getNumbers()).contains("1250");
            assertThat(topology.story("vi-b").getDays()).containsExactly("2026-02-03");
        }
    }

    @Test
    void shouldUnlinkAStoryThatHasEnded() {
        try (var topology = new TestedTopology()) {
            topology.take(english(), vietnamese());
            assertThat(topology.story("vi-b").getLinks()).isNotEmpty();

            topology.take(anArticle("a", VIETNAMESE.replace("Emmanuel", "ông Emmanuel"))
                    .language("vi")
                    .published("2026-02-03T09:00:00Z")
                    .item("press", 9));

            assertThat(topology.stories).doesNotContainKey("en-a");
            assertThat(topology.storyOf("a").getLinks()).isEmpty();
            assertThat(topology.storyOf("b").getLinks()).isEmpty();
        }
    }

    @Test
    void shouldUnlinkAStoryThatTellsSomethingElseNow() {
        try (var topology = new TestedTopology()) {
            topology.take(english(), vietnamese());

            topology.take(anArticle("a", OTHER_STORY)
                    .published("2026-02-03T09:00:00Z")
                    .item("press", 9));

            assertThat(topology.story("en-a").getLinks()).isEmpty();
            assertThat(topology.story("vi-b").getLinks()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void shouldLinkTheSameInWhateverOrderArticlesCome(long seed) {
        var shuffled = new ArrayList<>(List.of(english(), other(), vietnamese(), englishAgain()));
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(linked(shuffled))
                .as("seed %d", seed)
                .isEqualTo(linked(List.of(english(), other(), vietnamese(), englishAgain())))
                .containsKey("b");
    }

    /// The articles of each linked story, with those that it is linked with.
    private static Map<String, List<String>> linked(List<RawArticles> articles) {
        try (var topology = new TestedTopology()) {
            int number = 0;
            for (var article : articles) {
                topology.take(article.item("press", ++number));
            }
            var linked = new TreeMap<String, List<String>>();
            for (Story story : topology.stories.values()) {
                if (!story.getLinks().isEmpty()) {
                    linked.put(
                            String.join(" ", story.getArticleIds()),
                            story.getLinks().stream()
                                    .map(StoryLink::getStoryId)
                                    .map(topology::story)
                                    .map(other -> String.join(" ", other.getArticleIds()))
                                    .toList());
                }
            }
            return linked;
        }
    }

    private static RawArticles english() {
        return anArticle("a", ENGLISH).published("2026-02-03T08:00:00Z").item("press", 1);
    }

    private static RawArticles englishAgain() {
        return anArticle("c", ENGLISH.replace("talk about the railway", "discuss trains") + "They dined afterwards.")
                .published("2026-02-03T08:30:00Z")
                .item("press", 4);
    }

    private static RawArticles other() {
        return anArticle("x", OTHER_STORY).published("2026-02-03T08:00:00Z").item("press", 2);
    }

    private static RawArticles vietnamese() {
        return anArticle("b", VIETNAMESE)
                .language("vi")
                .published("2026-02-03T09:00:00Z")
                .item("press", 3);
    }
}
