package io.tidings.enrich.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.news.Origin;
import io.tidings.news.RawArticle;
import io.tidings.news.Tag;
import io.tidings.schemas.serde.TrustedRecords;
import io.tidings.text.TextAnalyzer;
import io.tidings.text.rule.TagRule;
import io.tidings.text.rule.TagRules;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ArticleAnalysisTest {

    static {
        TrustedRecords.add();
    }

    private static final Instant SEEN = Instant.parse("2026-02-03T10:15:00Z");

    private final AtomicReference<TagRules> rules = new AtomicReference<>(TagRules.none());
    private final ArticleAnalysis analysis = new ArticleAnalysis(new TextAnalyzer(), rules::get);

    @Test
    void shouldTagByTheRulesThatHoldWhenTheArticleComes() {
        // Given
        var raw = RawArticle.newBuilder()
                .setArticleId("a")
                .setItemId("press/1")
                .setSourceId("press")
                .setOrigin(new Origin("feed.xml", null, null))
                .setSeenAt(SEEN)
                .setText("The harbour council of Lindermouth voted on Tuesday to rebuild the old stone pier.\n")
                .build();
        var rule = new TagRule("port", "Harbours", "harbour and source:press", List.of(), 0.7);

        // When
        var before = ownTags(raw);
        rules.set(TagRules.of(List.of(rule)));
        var after = ownTags(raw);

        // Then
        assertThat(before).isEmpty();
        assertThat(after).containsExactly(new Tag("own", "port", "Harbours", 0.7, List.of("harbour", "source: press")));
    }

    private List<Tag> ownTags(RawArticle raw) {
        var enriched = analysis.enrich(raw, CleanArticle.of(raw), 1, 0, SEEN);
        return enriched.article().getTags().stream()
                .filter(tag -> tag.getScheme().equals("own"))
                .toList();
    }
}
