package io.tidings.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.extract.DatedTime;
import io.tidings.extract.ExtractedArticle;
import io.tidings.ingest.intake.Item;
import io.tidings.news.FullTextRule;
import io.tidings.news.SourceKind;
import io.tidings.news.SourceLimits;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FullTextTest {

    private final Site site = new Site();

    @AfterEach
    void close() {
        site.close();
    }

    private String item(String guid, String path, String description) {
        return "<item><guid isPermaLink='false'>" + guid + "</guid><title>" + guid + "</title><link>"
                + site.address(path) + "</link><description>" + description
                + "</description><pubDate>Mon, 02 Feb 2026 10:00:00 GMT</pubDate></item>";
    }

    private void feed(String... items) {
        site.put(
                "/rss",
                "application/rss+xml",
                "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>Desk"
                        + "</title>" + String.join("", items) + "</channel></rss>");
    }

    private Polls polls(FullTextRule rule) {
        return new Polls(Polls.source(SourceKind.FEED, site.address("/rss"))
                .setFullText(rule)
                .build());
    }

    private static ExtractedArticle only(List<Item> items) {
        assertThat(items).hasSize(1);
        return ((Item.Accepted) items.getFirst()).entry().article();
    }

    @Test
    void shouldReadThePageWhereTheEntryHasOnlyASummaryAndKeepWhatOnlyTheEntrySays() {
        site.article("/ferry", "Ferry runs again");
        feed(item("one", "/ferry", "The ferry runs."));

        try (var polls = polls(FullTextRule.AUTO)) {
            var article = only(polls.poll());

            assertThat(article.title()).isEqualTo("Ferry runs again");
            assertThat(article.text()).contains("bicycles travel free");
            assertThat(article.truncated()).isFalse();
            assertThat(article.url()).isEqualTo(site.address("/ferry"));
            assertThat(article.siteName()).isEqualTo("Desk");
            assertThat(article.publishedAt())
                    .extracting(DatedTime::at)
                    .isEqualTo(Instant.parse("2026-02-02T10:00:00Z"));
        }
    }

    @Test
    void shouldFetchEachPageOnceThoughTheFeedIsPolledAgain() {
        site.article("/ferry", "Ferry runs again");
        feed(item("one", "/ferry", "The ferry runs."));

        try (var polls = polls(FullTextRule.AUTO)) {
            assertThat(polls.poll()).hasSize(1);
            assertThat(polls.poll()).isEmpty();
            feed(item("one", "/ferry", "The ferry runs, and has run into the quay."));
            assertThat(polls.poll()).as("the entry has changed").hasSize(1);

            assertThat(site.times("/ferry")).isEqualTo(2);
        }
    }

    @Test
    void shouldTakeTheEntrysOwnTextWhereItIsWholeOrTheRuleSaysSo() {
        site.article("/ferry", "Ferry runs again");
        var whole = item("one", "/ferry", "Short.")
                .replace("</item>", "<content:encoded>The whole story, with all its words.</content:encoded></item>");

        feed(whole);
        try (var polls = polls(FullTextRule.AUTO)) {
            assertThat(only(polls.poll()).text()).isEqualTo("The whole story, with all its words.\n");
        }
        feed(item("one", "/ferry", "The ferry runs."));
        try (var polls = polls(FullTextRule.ENTRY)) {
            assertThat(only(polls.poll()).text()).isEqualTo("The ferry runs.\n");
        }
        assertThat(site.times("/ferry")).isZero();
        feed(whole);
        try (var polls = polls(FullTextRule.PAGE)) {
            assertThat(only(polls.poll()).text()).contains("bicycles travel free");
        }
    }

    @Test
    void shouldPublishWhatTheEntrySaysWhereThePageCannotBeReachedAndTryThreeTimes() {
        site.fails("/ferry", 500, Map.of());
        feed(item("one", "/ferry", "The ferry runs."));

        try (var polls = polls(FullTextRule.AUTO)) {
            assertThat(only(polls.poll()).truncated()).isTrue();
            assertThat(polls.poll()).hasSize(1);
            assertThat(polls.poll()).hasSize(1);
            assertThat(polls.poll()).as("given up").isEmpty();
            assertThat(site.times("/ferry")).isEqualTo(3);
        }
    }

    @Test
    void shouldBringThePageWhenItCanBeReachedAtLast() {
        site.fails("/ferry", 503, Map.of());
        feed(item("one", "/ferry", "The ferry runs."));

        try (var polls = polls(FullTextRule.AUTO)) {
            polls.poll();
            site.article("/ferry", "Ferry runs again");

            assertThat(only(polls.poll()).text()).contains("bicycles travel free");
            assertThat(polls.poll()).isEmpty();
        }
    }

    @Test
    void shouldWaitWhereThePagesServerAsksForItAndGoOnAfterwards() {
        site.article("/a", "Ferry runs again").fails("/b", 429, Map.of("Retry-After", "60"));
        feed(item("one", "/a", "A."), item("two", "/b", "B."), item("three", "/a3", "C."));

        try (var polls = polls(FullTextRule.AUTO)) {
            assertThat(Polls.titles(polls.poll())).containsExactly("Ferry runs again");
            assertThat(polls.outcome()).isEqualTo("asked-to-wait");
            site.article("/b", "Bakery opens").article("/a3", "Choir sings");

            assertThat(Polls.titles(polls.poll())).containsExactly("Bakery opens", "Choir sings");
        }
    }

    @Test
    void shouldTakeOneOfTwoEntriesThatPointToTheSamePage() {
        site.article("/ferry", "Ferry runs again");
        feed(item("one", "/ferry", "The ferry runs."), item("two", "/ferry?utm_source=rss", "Ferry."));

        try (var polls = polls(FullTextRule.AUTO)) {
            assertThat(polls.poll()).hasSize(1);
            assertThat(polls.poll()).isEmpty();
            assertThat(site.paths()).containsOnlyOnce("/ferry").doesNotContain("/ferry?utm_source=rss");
        }
    }

    @Test
    void shouldBringNoMoreThanItsLimitAndTheOthersWithTheNextPolls() {
        for (var i = 1; i <= 5; i++) {
            site.article("/" + i, "Story " + i);
        }
        feed(
                item("1", "/1", "a"),
                item("2", "/2", "b"),
                item("3", "/3", "c"),
                item("4", "/4", "d"),
                item("5", "/5", "e"));

        try (var polls = new Polls(Polls.source(SourceKind.FEED, site.address("/rss"))
                .setLimits(new SourceLimits(null, null, null, null, 2))
                .build())) {
            assertThat(Polls.titles(polls.poll())).containsExactly("Story 1", "Story 2");
            assertThat(Polls.titles(polls.poll())).containsExactly("Story 3", "Story 4");
            assertThat(Polls.titles(polls.poll())).containsExactly("Story 5");
            assertThat(polls.poll()).isEmpty();
        }
    }

    @Test
    void shouldPassOverWhatWasPublishedBeforeTheSourceBegins() {
        feed(item("one", "/ferry", "The ferry runs."));

        try (var polls = new Polls(Polls.source(SourceKind.FEED, site.address("/rss"))
                .setSince(Instant.parse("2026-02-03T00:00:00Z"))
                .build())) {
            assertThat(polls.poll()).isEmpty();
            assertThat(polls.outcome()).isEqualTo("fetched");
            assertThat(site.times("/ferry")).isZero();
        }
    }
}
