package io.tidings.console.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.news.SourceState;
import io.tidings.news.SourceStatus;
import io.tidings.runtime.source.SourceEdits;
import io.tidings.runtime.source.SourceEntry;
import io.tidings.schemas.serde.TrustedRecords;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SourceBookTest {

    private static final Instant NOW = Instant.parse("2026-02-03T07:15:00Z");
    private static final SourcesQuestion ALL = new SourcesQuestion("", "", "", 0);

    private final SourceBook book = new SourceBook(Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeAll
    static void trust() {
        TrustedRecords.add();
    }

    private static SourceDefinition source(String id) {
        return SourceEntry.of(id, "https://example.org/" + id + ".rss", SourceKind.FEED)
                .standing(NOW.minusSeconds(600));
    }

    private void polled(String id, SourceState state) {
        book.define(id, source(id));
        book.note(
                id,
                SourceStatus.newBuilder()
                        .setSourceId(id)
                        .setState(state)
                        .setLastPolledAt(NOW.minusSeconds(5))
                        .setNextPollAt(NOW.plusSeconds(60))
                        .setAnsweredRequestAt(NOW.minusSeconds(600))
                        .setKnownHashes(ByteBuffer.allocate(12_000))
                        .build());
    }

    @Test
    void shouldShowTroublesFirstAndCountEachState() {
        polled("quiet", SourceState.ACTIVE);
        polled("broken", SourceState.FAILING);
        polled("mute", SourceState.SILENT);
        book.define("stopped", SourceEdits.paused(source("stopped"), true, NOW));
        book.define("waiting", source("waiting"));

        var view = book.view(ALL);

        assertThat(view.sources())
                .extracting(SourceRow::id)
                .containsExactly("broken", "mute", "waiting", "quiet", "stopped");
        assertThat(view.states())
                .isEqualTo(Map.of("failing", 1, "silent", 1, "active", 1, "paused", 1, "new", 1, "overdue", 1));
        assertThat(view.total()).isEqualTo(5);
    }

    @Test
    void shouldFindByWordsStateAndLabel() {
        polled("quiet", SourceState.ACTIVE);
        polled("broken", SourceState.FAILING);
        book.define("waiting", source("waiting"));
        book.define(
                "labelled",
                SourceDefinition.newBuilder(source("labelled"))
                        .setLabels(List.of("national"))
                        .build());

        assertThat(book.view(new SourcesQuestion("QUIET.rss", "", "", 0)).sources())
                .extracting(SourceRow::id)
                .containsExactly("quiet");
        assertThat(book.view(new SourcesQuestion("", "failing", "", 0)).sources())
                .extracting(SourceRow::id)
                .containsExactly("broken");
        assertThat(book.view(new SourcesQuestion("", "overdue", "", 0)).sources())
                .extracting(SourceRow::id)
                .containsExactly("labelled", "waiting");
        assertThat(book.view(new SourcesQuestion("", "", "national", 0)).sources())
                .extracting(SourceRow::id)
                .containsExactly("labelled");
    }

    @Test
    void shouldTurnPagesWithoutLeavingASourceOut() {
        IntStream.range(0, 450).forEach(number -> book.define("s" + number, source("s" + number)));

        var first = book.view(ALL);
        var second = book.view(new SourcesQuestion("", "", "", 200));
        var last = book.view(new SourcesQuestion("", "", "", 400));

        assertThat(first.next()).isEqualTo(200);
        assertThat(second.next()).isEqualTo(400);
        assertThat(last.next()).isNull();
        assertThat(Stream.of(first, second, last)
                        .flatMap(page -> page.sources().stream())
                        .map(SourceRow::id)
                        .distinct())
                .hasSize(450);
    }

    @Test
    void shouldForgetASourceThatWasRemoved() {
        polled("quiet", SourceState.ACTIVE);

        book.define("quiet", null);

        assertThat(book.definition("quiet")).isEmpty();
        assertThat(book.view(ALL).total()).isZero();
    }
}
