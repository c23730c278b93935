package io.tidings.cli.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.news.Article;
import io.tidings.news.Language;
import io.tidings.news.Origin;
import io.tidings.news.Tag;
import io.tidings.schemas.serde.TrustedRecords;
import io.tidings.text.rule.TagRule;
import io.tidings.text.rule.TagRules;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetaggingTest {

    static {
        TrustedRecords.add();
    }

    @Test
    void shouldFindThoseThatLackATagAndThoseThatHaveOneThatNoRuleGivesAnyMore() {
        var flood = new TagRule("flood", "Floods", "lũ", List.of(), 1);

        var retagging = Retagging.of(
                TagRules.of(List.of(flood)),
                List.of(
                        article("lacks", "Lũ về."),
                        article("has", "Lũ về.", "flood"),
                        article("has another", "Lũ về.", "flood", "drought"),
                        article("has none", "Trời nắng."),
                        article("has too much", "Trời nắng.", "flood")));

        assertThat(retagging.articleIds()).containsExactly("has another", "has too much", "lacks");
        assertThat(retagging.articles()).isEqualTo(5);
    }

    private static Article article(String id, String text, String... tags) {
        var own = Arrays.stream(tags).map(tag -> new Tag("own", tag, tag, 1.0, List.of()));
        var topic = Stream.of(new Tag("iptc", "medtop:1", "x", .9, List.of()));
        return Article.newBuilder()
                .setArticleId(id)
                .setItemId(id)
                .setSourceId("source")
                .setOrigin(new Origin("feed", null, null))
                .setSeenAt(Instant.EPOCH)
                .setRevision(1)
                .setText(text)
                .setLanguage(new Language("vi", 1.0))
                .setTags(Stream.concat(own, topic).toList())
                .setEnrichedAt(Instant.EPOCH)
                .build();
    }
}
