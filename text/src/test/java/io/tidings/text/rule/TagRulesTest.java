package io.tidings.text.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidings.text.entity.Entity;
import io.tidings.text.entity.EntityType;
import io.tidings.text.topic.Tag;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagRulesTest {

    private static final RuledArticle FLOOD = new RuledArticle(
            "vi",
            "Lũ lớn ở miền núi",
            null,
            "Mưa lớn kéo dài. Nước sông dâng nhanh.\n",
            List.of(new Entity(EntityType.PLACE, "Q36168", "Hanoi", List.of("Hà Nội"), 1, List.of())),
            "bao-moi",
            "Thời sự",
            "https://news.example/xa-hoi/lu-lon.html");

    private static List<Tag> tags(String expression) {
        return TagRules.of(List.of(new TagRule("flood", "Floods", expression, List.of(), 0.9)))
                .tag(FLOOD);
    }

    private static boolean holds(String expression) {
        return !tags(expression).isEmpty();
    }

    @Test
    void shouldFindWordsAndPhrasesWholeAndInAnyCase() {
        assertThat(holds("lũ")).isTrue();
        assertThat(holds("\"MƯA LỚN\"")).isTrue();
        assertThat(holds("\"lớn mưa\"")).isFalse();
        assertThat(holds("lu")).isFalse();
    }

    @Test
    void shouldBindNotCloserThanAndAndAndCloserThanOr() {
        assertThat(holds("hạn or lũ and mưa")).isTrue();
        assertThat(holds("(hạn or lũ) and hạn")).isFalse();
        assertThat(holds("not hạn and lũ")).isTrue();
        assertThat(holds("not (hạn or lũ)")).isFalse();
        assertThat(holds("lũ hạn")).isFalse();
        assertThat(holds("NOT hạn AND lũ")).isTrue();
    }

    @Test
    void shouldKnowEntitiesSourcesAndSections() {
        assertThat(holds("entity:Q36168")).isTrue();
        assertThat(holds("entity:\"Hanoi\"")).isTrue();
        assertThat(holds("entity:Q1")).isFalse();
        assertThat(holds("source:bao-moi")).isTrue();
        assertThat(holds("source:other")).isFalse();
        assertThat(holds("section:thoi-su and section:xa-hoi")).isTrue();
        assertThat(holds("section:the-thao")).isFalse();
    }

    @Test
    void shouldSayWhatATagRestsOnAndNothingElse() {
        // When
        var tags = tags("(lũ and hạn) or (\"mưa lớn\" and source:bao-moi)");

        // Then
        assertThat(tags).containsExactly(new Tag("own", "flood", "Floods", 0.9, List.of("mưa lớn", "source: bao-moi")));
    }

    @Test
    void shouldHoldForItsLanguagesOnly() {
        // Given
        var english = new TagRule("flood", "Floods", "lũ", List.of("en"), 1);
        var vietnamese = new TagRule("flood", "Floods", "lũ", List.of("en", "VI"), 1);

        // Then
        assertThat(TagRules.of(List.of(english)).tag(FLOOD)).isEmpty();
        assertThat(TagRules.of(List.of(vietnamese)).tag(FLOOD)).hasSize(1);
    }

    @Test
    void shouldSayWhereAnExpressionIsWrong() {
        assertThatThrownBy(() -> tags("(lũ or hạn")).hasMessageContaining("at 11: `)` is missing");
        assertThatThrownBy(() -> tags("lũ)")).hasMessageContaining("at 3: `)` without its `(`");
        assertThatThrownBy(() -> tags("lũ and")).hasMessageContaining("a word, a \"phrase\" or `(` expected");
        assertThatThrownBy(() -> tags("")).isInstanceOf(RuleSyntaxException.class);
        assertThatThrownBy(() -> tags("\"lũ")).hasMessageContaining("closing `\"`");
        assertThatThrownBy(() -> tags("author:me")).hasMessageContaining("`entity:`, `source:` or `section:`");
        assertThatThrownBy(() -> tags("(".repeat(60) + "lũ" + ")".repeat(60))).hasMessageContaining("nested deeper");
    }
}
