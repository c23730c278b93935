package io.tidings.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.ingest.schedule.PollOutcome;
import io.tidings.ingest.schedule.PollOutcome.Validators;
import io.tidings.news.PollProgress;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.news.SourceState;
import io.tidings.news.SourceStatus;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.serde.TrustedRecords;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PollEndTest {

    static {
        // A definition's builder makes the records within it, perhaps before any serde has been made.
        TrustedRecords.add();
    }

    static {
        // Avro copies records only of packages that the serdes have told it to trust.
        var _ = new NewsSerdes("mock://pure-tests");
    }

    private static final Instant NOW = Instant.parse("2026-02-03T07:15:00Z");

    private final SourceDefinition.Builder source = SourceDefinition.newBuilder()
            .setSourceId("harbour")
            .setKind(SourceKind.FEED)
            .setAddress("https://harbour.example/feed")
            .setRequestedAt(NOW.minusSeconds(10))
            .setDefinedAt(NOW);

    private final SourceStatus.Builder status =
            SourceStatus.newBuilder().setSourceId("harbour").setState(SourceState.ACTIVE);

    private SourceStatus conclude(PollOutcome outcome) {
        return PollEnd.conclude(source.build(), status.build(), outcome, NOW);
    }

    @Test
    void shouldAnswerTheRequestAndBeDoneWhenItWasAskedForOnce() {
        status.setProgress(new PollProgress(NOW, "a", "b", 1L));

        var after = conclude(new PollOutcome.Fetched(new Validators("\"e1\"", null)));

        assertThat(after.getState()).isEqualTo(SourceState.DONE);
        assertThat(after.getAnsweredRequestAt()).isEqualTo(source.getRequestedAt());
        assertThat(after.getEtag()).isEqualTo("\"e1\"");
        assertThat(after.getProgress()).isNull();
        assertThat(after.getNextPollAt()).isNull();
    }

    @Test
    void shouldBeFailingWithLongerAndLongerPausesUntilItAnswers() {
        source.setPollEveryMillis(60_000L);
        status.setFailuresInARow(2);

        var failed = conclude(new PollOutcome.Failed("unreachable", "no answer"));

        assertThat(failed.getState()).isEqualTo(SourceState.FAILING);
        assertThat(failed.getFailuresInARow()).isEqualTo(3);
        assertThat(failed.getNextPollAt()).isEqualTo(NOW.plusSeconds(240));
        var good = PollEnd.conclude(source.build(), failed, new PollOutcome.NotModified(), NOW);
        assertThat(good.getState()).isEqualTo(SourceState.ACTIVE);
        assertThat(good.getFailuresInARow()).isZero();
        assertThat(good.getNextPollAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void shouldBeQuietOnlyWhenNothingChangedAndItWasWrittenLately() {
        source.setPollEveryMillis(1_000L);
        var first = conclude(PollOutcome.fetched());
        var later = NOW.plus(PollEnd.WRITTEN_EVERY);

        var soon = PollEnd.conclude(source.build(), first, PollOutcome.fetched(), NOW.plusSeconds(1));
        var late = PollEnd.conclude(source.build(), soon, PollOutcome.fetched(), later);
        var failed = PollEnd.conclude(
                source.build(), first, new PollOutcome.Failed("unreachable", "no answer"), NOW.plusSeconds(1));

        assertThat(PollEnd.isQuiet(status.build(), first, Instant.EPOCH)).isFalse();
        assertThat(PollEnd.isQuiet(first, soon, NOW)).isTrue();
        assertThat(PollEnd.isQuiet(soon, late, NOW))
                .as("polled a second ago, written long ago")
                .isFalse();
        assertThat(PollEnd.isQuiet(first, failed, NOW)).isFalse();
    }
}
