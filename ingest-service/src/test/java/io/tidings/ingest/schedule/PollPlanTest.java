package io.tidings.ingest.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.news.SourceState;
import io.tidings.news.SourceStatus;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.serde.TrustedRecords;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PollPlanTest {

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
            .setRequestedAt(NOW)
            .setDefinedAt(NOW);

    private final SourceStatus.Builder status =
            SourceStatus.newBuilder().setSourceId("harbour").setState(SourceState.ACTIVE);

    @Test
    void shouldPollAtOnceWhatIsAskedForAndNotWhatIsAnswered() {
        assertThat(PollPlan.due(source.build(), status.build())).contains(NOW);

        status.setAnsweredRequestAt(NOW);
        assertThat(PollPlan.due(source.build(), status.build())).isEmpty();

        source.setRequestedAt(NOW.plusMillis(1));
        assertThat(PollPlan.due(source.build(), status.build())).contains(NOW.plusMillis(1));
    }

    @Test
    void shouldNotPollWhatIsPaused() {
        source.setPaused(true).setPollEveryMillis(1_000L);

        assertThat(PollPlan.due(source.build(), status.build())).isEmpty();
    }

    @Test
    void shouldKeepTheTimeThatTheStatusSays() {
        source.setPollEveryMillis(1_000L);
        status.setAnsweredRequestAt(NOW).setNextPollAt(NOW.plusSeconds(77));

        assertThat(PollPlan.due(source.build(), status.build())).contains(NOW.plusSeconds(77));
    }

    @Test
    void shouldNeverGiveUpAndNeverHurryAFailingSource() {
        source.setPollEveryMillis(1_000L);
        var failed = new PollOutcome.Failed("unreachable", "no answer");

        assertThat(PollPlan.next(source.build(), failed, 1, NOW)).contains(NOW.plusSeconds(5));
        assertThat(PollPlan.next(source.build(), failed, 2, NOW)).contains(NOW.plusSeconds(10));
        assertThat(PollPlan.next(source.build(), failed, 1_000, NOW)).contains(NOW.plus(Duration.ofHours(1)));
    }

    @Test
    void shouldWaitAsLongAsTheServerAsks() {
        source.setPollEveryMillis(1_000L);

        var next = PollPlan.next(source.build(), new PollOutcome.AskedToWait(Duration.ofMinutes(7), "busy"), 1, NOW);

        assertThat(next).contains(NOW.plus(Duration.ofMinutes(7)));
    }
}
