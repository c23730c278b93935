package io.tidings.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.ingest.read.Place;
import io.tidings.ingest.read.Read;
import io.tidings.ingest.read.Reason;
import io.tidings.ingest.schedule.PollOutcome;
import io.tidings.ingest.state.Sight;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.news.SourceState;
import io.tidings.news.SourceStatus;
import io.tidings.schemas.serde.TrustedRecords;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuietTest {

    static {
        TrustedRecords.add();
    }

    private static final Instant NOW = Instant.parse("2026-02-03T07:15:00Z");
    private static final Read ENTRY = new Read.Bad(
            new Place("https://harbour.example/feed", "v1", 1, null, null),
            new Read.KnownAs("a", "A"),
            Reason.EMPTY,
            "empty",
            null,
            null,
            new byte[0],
            0);

    private final SourceDefinition.Builder source = SourceDefinition.newBuilder()
            .setSourceId("harbour")
            .setKind(SourceKind.FEED)
            .setAddress("https://harbour.example/feed")
            .setPollEveryMillis(60_000L)
            .setRequestedAt(NOW)
            .setDefinedAt(NOW);

    private final SourceStatus.Builder status = SourceStatus.newBuilder()
            .setSourceId("harbour")
            .setState(SourceState.ACTIVE)
            .setAnsweredRequestAt(NOW);

    private Optional<SourceStatus> end(PollOutcome outcome, Read... reads) {
        var before = status.build();
        return Quiet.end(source.build(), before, List.of(reads), outcome, Sight.nothing(before), NOW.plusSeconds(1));
    }

    @Test
    void shouldEndWithoutATransactionWhenNothingWasModified() {
        assertThat(end(new PollOutcome.NotModified()))
                .hasValueSatisfying(after -> assertThat(after.getLastPolledAt()).isEqualTo(NOW.plusSeconds(1)));
    }

    @Test
    void shouldEndWithoutATransactionWhenEveryEntryIsKnownThoughTheServerSentThemAgain() {
        var known =
                Intake.take(source.build(), status.build(), List.of(ENTRY), NOW).status();
        status.setKnownHashes(known.getKnownHashes());

        assertThat(end(PollOutcome.fetched(), ENTRY)).isPresent();
    }

    @Test
    void shouldPublishWhatIsNew() {
        assertThat(end(PollOutcome.fetched(), ENTRY)).isEmpty();
    }

    @Test
    void shouldWriteDownWhatSomeoneWaitsFor() {
        source.setRequestedAt(NOW.plusMillis(1));
        assertThat(end(new PollOutcome.NotModified())).isEmpty();

        source.setRequestedAt(NOW).setPollEveryMillis(null);
        assertThat(end(new PollOutcome.NotModified())).isEmpty();
    }
}
