package io.tidings.ingest.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.ingest.credential.Secrets;
import io.tidings.ingest.fetch.FetchLimits;
import io.tidings.ingest.fetch.Fetcher;
import io.tidings.ingest.intake.Item;
import io.tidings.ingest.publish.RecordPreview;
import io.tidings.ingest.read.Site;
import io.tidings.news.RawArticle;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.schemas.serde.TrustedRecords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialTest {

    private static final Instant NOW = Instant.parse("2026-02-03T07:00:00Z");

    private final Site site = new Site();
    private final Fetcher fetcher = new Fetcher(FetchLimits.defaults(), "Tests", Clock.systemUTC());
    private final Trial trial = new Trial(fetcher, new Secrets(Map.<String, String>of()::get), Clock.systemUTC());

    @TempDir
    private Path folder;

    @BeforeAll
    static void trust() {
        TrustedRecords.add();
    }

    @AfterEach
    void close() {
        fetcher.close();
        site.close();
    }

    private static SourceDefinition source(String address) {
        return SourceDefinition.newBuilder()
                .setSourceId("desk")
                .setKind(SourceKind.AUTO)
                .setAddress(address)
                .setAllowPrivateAddresses(true)
                .setPaused(true)
                .setPollEveryMillis(60_000L)
                .setRequestedAt(NOW)
                .setDefinedAt(NOW)
                .build();
    }

    @Test
    void shouldReadSomeArticlesAndShowTheRecordsThatWouldBeWritten() throws InterruptedException {
        var items = IntStream.rangeClosed(1, 5)
                .peek(i -> site.article("/" + i, "Story " + i))
                .mapToObj(i -> "<item><title>S</title><link>" + site.address("/" + i)
                        + "</link><description>d</description></item>")
                .collect(Collectors.joining());
        site.put("/rss", "application/rss+xml", "<rss version='2.0'><channel>" + items + "</channel></rss>");

        var result = trial.of(source(site.address("/rss")), 2);

        assertThat(result.outcome().code()).isEqualTo("fetched");
        assertThat(result.isWhole()).isFalse();
        assertThat(result.exchanges())
                .extracting(exchange -> exchange.address().getPath())
                .containsExactly("/rss", "/1", "/2");
        assertThat(result.taken().items()).hasSize(2).allMatch(Item.Accepted.class::isInstance);
        assertThat(result.records())
                .extracting(RecordPreview::topic)
                .containsExactly(
                        "news.raw", "news.pages", "news.raw", "news.pages", "news.journal", "news.source-status");
        assertThat(((RawArticle) result.records().getFirst().value()).getTitle())
                .isEqualTo("Story 1");
    }

    @Test
    void shouldReadOnlyTheBeginningOfALargeFile() throws Exception {
        var lines = "{\"text\":\"The bakery opened at six. Bread was sold out by nine.\"}\n".repeat(50);
        var file = Files.writeString(folder.resolve("many.jsonl"), lines);

        var result = trial.of(source(file.toString()), 3);

        assertThat(result.taken().items()).hasSize(3);
        assertThat(result.isWhole()).isFalse();
    }

    @Test
    void shouldSayWhyNothingComesOfIt() throws InterruptedException {
        var result = trial.of(source(site.address("/none")), 3);

        assertThat(result.outcome().isGood()).isFalse();
        assertThat(result.outcome().message()).contains("404");
        assertThat(result.records()).extracting(RecordPreview::topic).containsExactly("news.source-status");
    }
}
