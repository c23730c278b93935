package io.tidings.enrich;

import static io.tidings.enrich.RawArticles.GERMAN_STORY;
import static io.tidings.enrich.RawArticles.OTHER_STORY;
import static io.tidings.enrich.RawArticles.STORY;
import static io.tidings.enrich.RawArticles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.news.Relation;
import io.tidings.news.RulingKind;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EnrichTopologyTest {

    private final TestedTopology topology = new TestedTopology();

    @AfterEach
    void checkGuarantees() {
        topology.close();
    }

    @Test
    void shouldPublishANewArticle() {
        topology.take(anArticle("a", STORY).item("press", 1).published("2026-02-03T08:00:00Z"));

        assertThat(topology.articles).containsOnlyKeys("a");
        assertThat(topology.article("a").getRevision()).isEqualTo(1);
        assertThat(topology.article("a").getLanguage().getCode()).isEqualTo("en");
        assertThat(topology.outcomes()).containsExactly("ARTICLE");
    }

    @Test
    void shouldSayUnchangedWhenAnArticleComesAgain() {
        topology.take(
                anArticle("a", STORY).item("press", 1), anArticle("a", STORY).item("press", 2));

        assertThat(topology.outcomes()).containsExactly("ARTICLE", "UNCHANGED");
    }

    @Test
    void shouldSayUnchangedWhenOnlyTheSpellingInBytesDiffers() {
        var accented = STORY.replace("cafes", "cafés");
        topology.take(
                anArticle("a", accented).item("press", 1),
                anArticle("a", Normalizer.normalize(accented, Normalizer.Form.NFD))
                        .item("press", 2));

        assertThat(topology.outcomes()).containsExactly("ARTICLE", "UNCHANGED");
    }

    @Test
    void shouldPublishTheNextRevisionWhenAnArticleChanged() {
        topology.take(
                anArticle("a", STORY).item("press", 1),
                anArticle("a", STORY + "Correction: it is twelve million.\n").item("press", 2));

        assertThat(topology.outcomes()).containsExactly("ARTICLE", "REVISION");
        assertThat(topology.article("a").getRevision()).isEqualTo(2);
        assertThat(topology.article("a").getText()).contains("twelve million");
        assertThat(topology.article("a").getChanges().getBody()).isBetween(0.1, 0.2);
        assertThat(topology.article("a").getChanges().getTitle()).isFalse();
        assertThat(topology.article("a").getChanges().getPublishedAt()).isFalse();
    }

    @Test
    void shouldSayWhatARevisionChangedOfHeadlineAndDate() {
        topology.take(
                anArticle("a", STORY).item("press", 1).published("2026-02-03T08:00:00Z"),
                anArticle("a", STORY).item("press", 2).title("Another headline").published("2026-02-03T08:30:00Z"));

        var changes = topology.article("a").getChanges();
        assertThat(changes.getTitle()).isTrue();
        assertThat(changes.getPublishedAt()).isTrue();
        assertThat(changes.getBody()).isZero();
    }

    @Test
    void shouldFollowAPersonsRulingsAndTheirTakingBack() {
        topology.take(
                anArticle("a", STORY).item("press", 1).published("2026-02-03T08:00:00Z"),
                anArticle("b", STORY).item("wire", 1).published("2026-02-03T09:00:00Z"),
                anArticle("c", OTHER_STORY).item("blog", 1).published("2026-02-03T10:00:00Z"));

        topology.rule("a", "b", RulingKind.DIFFERENT).rule("a", "c", RulingKind.SAME);

        assertThat(topology.repeats()).containsExactly(Map.entry("c", "a"));
        assertThat(topology.duplicate("c").getDecidedBy()).isEqualTo("editor");
        assertThat(topology.article("b").getText()).contains("Lindermouth");
        assertThat(topology.outcomes())
                .containsExactly("ARTICLE", "DUPLICATE", "ARTICLE", "DUPLICATE>ARTICLE", "ARTICLE>DUPLICATE");

        topology.rule("a", "b", null).rule("a", "c", null);

        assertThat(topology.repeats()).containsExactly(Map.entry("b", "a"));
        assertThat(topology.duplicate("b").getDecidedBy()).isNull();
    }

    @Test
    void shouldRejectARulingThatIsNone() {
        topology.ruleBytes("a b", new byte[] {1, 2, 3});

        assertThat(topology.rejected).hasSize(1);
        assertThat(topology.rejected.getFirst().getMessage()).contains("no ruling on two articles");
    }

    @Test
    void shouldFindTheExactDuplicateUnderAnotherTitle() {
        topology.take(
                anArticle("a", STORY).item("press", 1).published("2026-02-03T08:00:00Z"),
                anArticle("b", STORY).item("wire", 1).published("2026-02-03T09:00:00Z"));

        assertThat(topology.repeats()).containsExactly(Map.entry("b", "a"));
        assertThat(topology.duplicate("b").getRelation()).isEqualTo(Relation.EXACT);
        assertThat(topology.outcomes()).containsExactly("ARTICLE", "DUPLICATE");
    }

    @Test
    void shouldFindTheDuplicateInAnotherFormOfUnicodeWithHeaderAndOtherQuotationMarks() {
        var quoted = STORY.replace("cafes", "\"cafés\"");
        var copy = "From our correspondents in the north\n"
                + Normalizer.normalize(quoted.replace('"', '”'), Normalizer.Form.NFD);
        topology.take(
                anArticle("a", quoted).item("press", 1).published("2026-02-03T08:00:00Z"),
                anArticle("b", copy).item("wire", 1).published("2026-02-03T09:00:00Z"));

        assertThat(topology.repeats()).containsEntry("b", "a");
        assertThat(topology.duplicate("b").getRelation()).isEqualTo(Relation.NEAR);
        assertThat(topology.duplicate("b").getSimilarity()).isBetween(0.8, 1.0);
    }

    @Test
    void shouldFindThePartialCopy() {
        var part = STORY.lines().limit(3).reduce("", (a, b) -> a + b + "\n");
        var long1 = STORY
                + OTHER_STORY.toUpperCase(Locale.ROOT)
                + OTHER_STORY.replace(' ', 'x').replace("\n", " ");
        topology.take(
                anArticle("a", long1).item("press", 1).published("2026-02-03T08:00:00Z"),
                anArticle("b", part).item("wire", 1).published("2026-02-03T09:00:00Z"));

        assertThat(topology.repeats()).containsEntry("b", "a");
        assertThat(topology.duplicate("b").getRelation()).isEqualTo(Relation.DERIVED);
    }

    @Test
    void shouldLetTheEarlierPublishedArticleTakeOverWhenItComesLater() {
        topology.take(
                anArticle("late", STORY).item("wire", 1).published("2026-02-03T09:00:00Z"),
                anArticle("later", STORY + "More follows.\n").item("blog", 1).published("2026-02-03T09:30:00Z"),
                anArticle("early", STORY).item("press", 1).published("2026-02-03T08:00:00Z"));

        assertThat(topology.articles).containsOnlyKeys("early");
        assertThat(topology.repeats()).containsEntry("late", "early").containsEntry("later", "early");
        assertThat(topology.outcomes())
                .containsExactly("ARTICLE", "DUPLICATE", "ARTICLE", "ARTICLE>DUPLICATE", "DUPLICATE>DUPLICATE");
    }

    @Test
    void shouldKeepTheFirstSeenWhereBothStateTheSameDay() {
        topology.take(
                anArticle("z-first", STORY).item("press", 1).published("2026-02-03T00:00:00Z"),
                anArticle("a-second", STORY).item("press", 2).published("2026-02-03T00:00:00Z"));

        assertThat(topology.articles).containsOnlyKeys("z-first");
        assertThat(topology.repeats()).containsEntry("a-second", "z-first");
    }

    @Test
    void shouldKnowWhatABackFillBroughtAmongTodaysNews() {
        topology.take(
                anArticle("old", STORY).item("archive", 1).published("2011-02-03T08:00:00Z"),
                anArticle("today", OTHER_STORY).item("press", 1).published("2026-02-03T08:00:00Z"),
                anArticle("old-copy", STORY).item("archive", 2).published("2011-02-03T09:00:00Z"));

        assertThat(topology.articles).containsOnlyKeys("old", "today");
        assertThat(topology.repeats()).containsEntry("old-copy", "old");
    }

    @Test
    void shouldGiveBackADuplicateWhenItsOriginalIsRevisedToSomethingElse() {
        topology.take(
                anArticle("a", STORY).item("press", 1).published("2026-02-03T08:00:00Z"),
                anArticle("b", STORY).item("wire", 1).published("2026-02-03T09:00:00Z"),
                anArticle("a", OTHER_STORY).item("press", 2).published("2026-02-03T08:00:00Z"));

        assertThat(topology.articles).containsOnlyKeys("a", "b");
        assertThat(topology.duplicates).isEmpty();
        assertThat(topology.outcomes()).containsExactly("ARTICLE", "DUPLICATE", "REVISION", "DUPLICATE>ARTICLE");
    }

    @Test
    void shouldLeaveNothingInTheOldLaneWhenARevisionChangesTheLanguage() {
        topology.take(
                anArticle("a", STORY).item("press", 1).published("2026-02-03T08:00:00Z"),
                anArticle("b", STORY).item("wire", 1).published("2026-02-03T09:00:00Z"),
                anArticle("a", GERMAN_STORY).language("de").item("press", 2).published("2026-02-03T08:00:00Z"));

        assertThat(topology.articles).containsOnlyKeys("a", "b");
        assertThat(topology.article("a").getLanguage().getCode()).isEqualTo("de");
        assertThat(topology.duplicates).isEmpty();
    }

    @Test
    void shouldMatchShortTextsExactlyOrNotAtAll() {
        topology.take(
                anArticle("a", "Ferries are late today.").title("Ferries").item("press", 1),
                anArticle("b", "“Ferries are late today”").title("Ferries").item("press", 2),
                anArticle("c", "Ferries are late today again.").title("Ferries").item("press", 3));

        assertThat(topology.repeats()).containsOnlyKeys("b");
        assertThat(topology.articles).containsOnlyKeys("a", "c");
    }

    @Test
    void shouldRejectATextWithoutContent() {
        topology.take(anArticle("a", " \n\t ").item("press", 1));

        assertThat(topology.rejected).singleElement().satisfies(rejected -> {
            assertThat(rejected.getReason()).isEqualTo("empty");
            assertThat(rejected.getItemId()).isEqualTo("press/1");
            assertThat(rejected.getTopic()).isEqualTo("news.raw");
        });
        assertThat(topology.outcomes()).containsExactly("REJECTED");
    }

    @Test
    void shouldRejectBytesThatAreNoArticleWholeAndAccountForThem() {
        var bytes = "not Avro at all".getBytes(StandardCharsets.UTF_8);
        topology.takeBytes("a", anArticle("a", STORY).item("press", 7).build(), bytes)
                .take(anArticle("b", STORY).item("press", 8));

        assertThat(topology.rejected).singleElement().satisfies(rejected -> {
            assertThat(rejected.getReason()).isEqualTo("unreadable");
            assertThat(rejected.getItemId()).isEqualTo("press/7");
            assertThat(rejected.getOriginal().array()).isEqualTo(bytes);
            assertThat(rejected.getOffset()).isZero();
        });
        assertThat(topology.articles).containsOnlyKeys("b");
    }

    @Test
    void shouldAccountForWhatNobodySigned() {
        topology.takeForeign("a", new byte[] {1, 2, 3})
                .takeForeign(
                        "b",
                        topology.bytes(anArticle("b", STORY).item("guest", 1).build()));

        assertThat(topology.articles).containsOnlyKeys("b");
        assertThat(topology.ledger.keySet())
                .containsExactlyInAnyOrder("unknown@2026-02-03T12:00:00Z", "guest@2026-02-03T10:00:00Z");
    }
}
