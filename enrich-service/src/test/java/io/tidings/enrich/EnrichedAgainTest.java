package io.tidings.enrich;

import static io.tidings.enrich.RawArticles.OTHER_STORY;
import static io.tidings.enrich.RawArticles.STORY;
import static io.tidings.enrich.RawArticles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.enrich.analysis.ArticleAnalysis;
import io.tidings.news.Tag;
import io.tidings.text.TextAnalyzer;
import io.tidings.text.rule.TagRule;
import io.tidings.text.rule.TagRules;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/// An article that has been through is put into `news.raw` once more, for rules that hold by now. That the ledger
/// balances, and every item has one outcome, is checked at each test's end.
class EnrichedAgainTest {

    private static final TextAnalyzer ANALYZER = new TextAnalyzer();

    private final AtomicReference<TagRules> rules = new AtomicReference<>(TagRules.none());

    @Test
    void shouldGiveAnArticleTheTagsOfTheRulesThatHoldNowAndTakeThemAway() {
        try (var topology = topology()) {
            topology.take(anArticle("a", STORY).item("press", 1));
            assertThat(own(topology, "a")).isEmpty();
            int said = topology.journal.size();

            hold("harbour");
            topology.takeAgain(anArticle("a", STORY).item("press", 1));

            assertThat(own(topology, "a")).containsExactly("sea");
            assertThat(topology.article("a").getRevision()).isEqualTo(1);
            assertThat(topology.journal).hasSize(said);
            assertThat(topology.storyOf("a").getArticleIds()).containsExactly("a");

            hold("mountain");
            topology.takeAgain(anArticle("a", STORY).item("press", 1));
            assertThat(own(topology, "a")).isEmpty();
        }
    }

    @Test
    void shouldNotBringBackWhatHasBeenRevisedInTheMeantime() {
        try (var topology = topology()) {
            topology.take(
                    anArticle("a", STORY).item("press", 1),
                    anArticle("a", OTHER_STORY).item("press", 2));

            hold("harbour");
            topology.takeAgain(anArticle("a", STORY).item("press", 1));

            assertThat(topology.article("a").getText()).contains("wild bees");
            assertThat(topology.article("a").getRevision()).isEqualTo(2);
        }
    }

    @Test
    void shouldGoOnAsBeforeAfterwards() {
        try (var topology = topology()) {
            topology.take(anArticle("a", STORY).item("press", 1));
            hold("harbour");
            topology.takeAgain(anArticle("a", STORY).item("press", 1));

            topology.take(
                    anArticle("copy", STORY).item("blog", 1),
                    anArticle("a", STORY).item("press", 2),
                    anArticle("a", OTHER_STORY).item("press", 3));

            assertThat(topology.outcomes())
                    .containsExactly("ARTICLE", "DUPLICATE", "UNCHANGED", "REVISION", "DUPLICATE>ARTICLE");
            assertThat(own(topology, "copy")).containsExactly("sea");
        }
    }

    private void hold(String expression) {
        rules.set(TagRules.of(List.of(new TagRule("sea", "The sea", expression, List.of(), 1))));
    }

    private TestedTopology topology() {
        return new TestedTopology(DuplicateConfig.defaults(), new ArticleAnalysis(ANALYZER, rules::get));
    }

    private static List<String> own(TestedTopology topology, String id) {
        return topology.article(id).getTags().stream()
                .filter(tag -> tag.getScheme().equals("own"))
                .map(Tag::getId)
                .toList();
    }
}
