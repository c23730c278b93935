package io.tidings.ingest.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.ingest.schedule.Advice.Pace;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.news.SourceState;
import io.tidings.news.SourceStatus;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.serde.TrustedRecords;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.IntStream;
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

    private PollPlan.Next next(PollOutcome outcome, int failures) {
        return PollPlan.next(source.build(), null, Pace.FREE, outcome, failures, NOW)
                .orElseThrow();
    }

    private Duration wait(PollOutcome outcome, int failures) {
        return Duration.between(NOW, next(outcome, failures).at());
    }

    @Test
    void shouldNeverGiveUpAndNeverHurryAFailingSource() {
        source.setPollEveryMillis(1_000L);
        var failed = new PollOutcome.Failed("unreachable", "no answer");

        assertThat(wait(failed, 1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(next(failed, 2).interval()).isEqualTo(new Interval(Duration.ofSeconds(10), "back-off"));
        assertThat(wait(failed, 1_000)).isBetween(Duration.ofHours(1), Duration.ofMinutes(66));
    }

    @Test
    void shouldWaitAsLongAsTheServerAsksAndNotLess() {
        source.setPollEveryMillis(1_000L);
        var asked = new PollOutcome.AskedToWait(Duration.ofMinutes(10), "busy");

        assertThat(wait(asked, 1)).isBetween(Duration.ofMinutes(10), Duration.ofMinutes(11));
        assertThat(next(asked, 1).interval().reason()).isEqualTo("asked");
    }

    @Test
    void shouldSpreadPollsThatWouldAllFallOnOneMoment() {
        source.setPollEveryMillis(3_600_000L);
        var times = IntStream.range(0, 1_000)
                .mapToObj(i -> {
                    source.setSourceId("source-" + i);
                    return wait(PollOutcome.fetched(), 0);
                })
                .toList();

        assertThat(times)
                .allSatisfy(time -> assertThat(time).isBetween(Duration.ofMinutes(54), Duration.ofMinutes(66)));
        assertThat(times.stream().map(Duration::toMinutes).distinct().count()).isGreaterThanOrEqualTo(12);
    }

    @Test
    void shouldNotReadAFeedInTheHoursThatItAsksToBeSkipped() {
        source.setPollEveryMillis(3_600_000L);
        var pace = new Pace(null, Set.of(8, 9), Set.of());

        var next = PollPlan.next(source.build(), null, pace, PollOutcome.fetched(), 0, NOW)
                .orElseThrow();

        assertThat(next.at()).isEqualTo(Instant.parse("2026-02-03T10:00:00Z"));
    }
}
