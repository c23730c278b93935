package io.tidings.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.extract.feed.FeedReader;
import io.tidings.news.FullTextRule;
import io.tidings.news.SourceKind;
import io.tidings.news.SourceStatus;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UnchangedEntriesTest {

    private static final String TEXT = "Whole as it stands here, with all its words and more of them than a summary.";

    private final Site site = new Site();

    @AfterEach
    void close() {
        site.close();
    }

    private String item(String guid, String text) {
        return "<item><guid isPermaLink='false'>" + guid + "</guid><title>" + guid + "</title><content:encoded>" + text
                + "</content:encoded><pubDate>Mon, 02 Feb 2026 10:00:00 GMT</pubDate></item>";
    }

    private void feed(String built, String... items) {
        site.put(
                "/rss",
                "application/rss+xml",
                "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>Desk"
                        + "</title><lastBuildDate>" + built + "</lastBuildDate>" + String.join("", items)
                        + "</channel></rss>");
    }

    private Polls polls() {
        return new Polls(Polls.source(SourceKind.FEED, site.address("/rss"))
                .setFullText(FullTextRule.AUTO)
                .build());
    }

    @Test
    void shouldPassOverWhatStandsThereUnchangedAndStillTellWhenItWasPublished() {
        feed("one", item("a", TEXT), item("b", TEXT));
        try (var polls = polls()) {
            polls.poll();

            feed("two", item("c", TEXT), item("a", TEXT), item("b", TEXT));
            assertThat(Polls.titles(polls.poll())).containsExactly("c");

            assertThat(polls.reads())
                    .filteredOn(Read.Same.class::isInstance)
                    .extracting(read -> ((Read.Same) read).publishedAt())
                    .containsExactly(Instant.parse("2026-02-02T10:00:00Z"), Instant.parse("2026-02-02T10:00:00Z"));
        }
    }

    @Test
    void shouldTakeAnEntryThatChangesAndOneThatChangesBack() {
        feed("one", item("a", TEXT));
        try (var polls = polls()) {
            polls.poll();
            feed("two", item("a", TEXT + " Corrected."));
            assertThat(polls.poll()).hasSize(1);
            feed("three", item("a", TEXT));
            assertThat(polls.poll()).hasSize(1);
            feed("four", item("a", TEXT));
            assertThat(polls.poll()).isEmpty();
        }
    }

    @Test
    void shouldReadAgainWhatTheStatusDoesNotKnowSinceItWasNeverCommitted() {
        feed("one", item("a", TEXT), item("b", TEXT));
        try (var polls = polls()) {
            var before = polls.status();
            polls.poll();
            polls.rollBack(before);

            assertThat(Polls.titles(polls.poll())).containsExactly("a", "b");
        }
    }

    @Test
    void shouldNotTakeAnEntryForKnownWhereTheStatusHasForgottenItMeanwhile() {
        feed("one", item("a", TEXT));
        try (var polls = polls()) {
            polls.poll();
            polls.poll();
            var known = polls.reads();
            assertThat(known).singleElement().isInstanceOf(Read.Same.class);

            polls.rollBack(SourceStatus.newBuilder(polls.status())
                    .setKnownHashes(ByteBuffer.allocate(0))
                    .build());

            assertThat(polls.decide(known).stale())
                    .as("the poll has to begin again")
                    .isTrue();
            assertThat(Polls.titles(polls.poll())).containsExactly("a");
        }
    }

    @Test
    void shouldRememberForEachSourceAndDefinitionApart() {
        var one = Polls.source(SourceKind.FEED, "https://example.org/rss").build();
        var other = Polls.source(SourceKind.FEED, "https://example.org/rss")
                .setSourceId("other")
                .build();
        var later = Polls.source(SourceKind.FEED, "https://example.org/rss")
                .setDefinedAt(Instant.parse("2026-02-04T07:00:00Z"))
                .build();
        var entry = FeedReader.read(
                        ("<rss version='2.0'><channel>" + item("a", "b").replace("content:encoded", "description")
                                        + "</channel></rss>")
                                .getBytes(StandardCharsets.UTF_8),
                        null,
                        null)
                .entries()
                .getFirst();
        var recognised = new Recognised();
        recognised.remember(Recognised.form(one, entry), new Recognised.Found(-7, true));

        assertThat(recognised.find(Recognised.form(one, entry))).isEqualTo(new Recognised.Found(-7, true));
        assertThat(List.of(other, later))
                .allSatisfy(source -> assertThat(recognised.find(Recognised.form(source, entry)))
                        .isNull());
    }
}
