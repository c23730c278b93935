package io.tidings.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.ingest.IngestConfig;
import io.tidings.ingest.fetch.FetchLimits;
import io.tidings.ingest.fetch.Fetcher;
import io.tidings.ingest.files.FileLooks;
import io.tidings.ingest.schedule.PollOutcome;
import io.tidings.news.ExtractionHints;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.news.SourceState;
import io.tidings.news.SourceStatus;
import io.tidings.schemas.serde.TrustedRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceHintsTest {

    static {
        TrustedRecords.add();
    }

    private static final Instant NOW = Instant.parse("2026-02-03T07:15:00Z");
    private static final String PAGE = """
        <html><head><title>Tide tables</title></head><body><h1>Tide tables</h1>
        <div class=tables><p>High water at Ellmouth stands at nine in the morning, and again at a quarter past nine.</p></div>
        <div class=story><p>A library on pontoons opened on Monday.</p></div></body></html>
        """;

    @TempDir
    private Path folder;

    @Test
    void shouldReadAPageByTheHintsOfItsSource() throws Exception {
        var read = new ArrayList<Read>();

        poll("page.html", PAGE, "div.story", read);

        assertThat(read).hasAtLeastOneElementOfType(Read.Entry.class);
        assertThat(text(read.getFirst())).isEqualTo("A library on pontoons opened on Monday.\n");
    }

    @Test
    void shouldReadAPageWithinALineByTheHintsOfItsSource() throws Exception {
        var read = new ArrayList<Read>();
        var line = "{\"html\":\"" + PAGE.replace("\n", "") + "\"}\n";

        poll("pages.jsonl", line, "div.story", read);

        assertThat(text(read.getFirst())).isEqualTo("A library on pontoons opened on Monday.\n");
    }

    @Test
    void shouldNotReadASourceWhoseHintIsNoSelector() throws Exception {
        var read = new ArrayList<Read>();

        var outcome = poll("page.html", PAGE, "div[", read);

        assertThat(outcome.code()).isEqualTo("bad-selector");
        assertThat(outcome.message()).contains("body").contains("div[");
        assertThat(read).isEmpty();
    }

    @Test
    void shouldRejectAPageThatLeadsToArticlesWithItsReason() throws Exception {
        var read = new ArrayList<Read>();
        var hub = "<html><body><h1>Sea news</h1>"
                + "<h2><a href='/n'>Ferry makes its last run over the river today</a></h2><p>After sixty years on the water.</p>"
                        .repeat(12);

        poll("hub.html", hub, null, read);

        assertThat(((Read.Bad) read.getFirst()).reason()).isEqualTo(Reason.HUB);
    }

    private static String text(Read read) {
        return ((Read.Entry) read).article().text();
    }

    private PollOutcome poll(String name, String content, @Nullable String body, List<Read> into)
            throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve(name), content);
        var source = SourceDefinition.newBuilder()
                .setSourceId("ellmouth")
                .setKind(SourceKind.AUTO)
                .setAddress(file.toString())
                .setPublishKnown(true)
                .setHints(new ExtractionHints(body, null, null, null, null, List.of()))
                .setRequestedAt(NOW)
                .setDefinedAt(NOW)
                .build();
        var status = SourceStatus.newBuilder()
                .setSourceId("ellmouth")
                .setState(SourceState.ACTIVE)
                .build();
        try (var fetcher = new Fetcher(FetchLimits.defaults(), IngestConfig.USER_AGENT, Clock.systemUTC())) {
            var readers = new Readers(fetcher, Clock.systemUTC(), Duration.ZERO);
            return readers.of(source).read(new PollRequest(source, status, new FileLooks()), into::add);
        }
    }
}
