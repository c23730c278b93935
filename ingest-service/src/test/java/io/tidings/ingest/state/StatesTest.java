package io.tidings.ingest.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.ingest.schedule.PollOutcome;
import io.tidings.ingest.schedule.Rhythms;
import io.tidings.news.Rhythm;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.news.SourceState;
import io.tidings.news.SourceStatus;
import io.tidings.schemas.serde.TrustedRecords;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatesTest {

    static {
        TrustedRecords.add();
    }

    private static final Instant NOW = Instant.parse("2026-02-03T07:15:00Z");

    private final SourceDefinition source = SourceDefinition.newBuilder()
            .setSourceId("harbour")
            .setKind(SourceKind.FEED)
            .setAddress("https://harbour.example/feed")
            .setPollEveryMillis(60_000L)
            .setRequestedAt(NOW)
            .setDefinedAt(NOW)
            .build();

    private final SourceStatus.Builder status =
            SourceStatus.newBuilder().setSourceId("harbour").setState(SourceState.ACTIVE);

    private static Rhythm rhythm(double perDay, Duration observed, Duration longestSilence) {
        return new Rhythm(NOW.minus(observed), NOW, perDay, perDay, perDay, longestSilence.toMillis());
    }

    private Judgement judge(Instant at) {
        return Judgement.of(source, status.build(), new PollOutcome.NotModified(), false, at);
    }

    @Test
    void shouldBeSilentWhenItAnswersButHasLessThanItsRhythmLetsExpect() {
        status.setLastNewItemAt(NOW).setRhythm(rhythm(40, Duration.ofDays(60), Duration.ofHours(9)));

        assertThat(judge(NOW.plus(Duration.ofHours(12))).state()).isEqualTo(SourceState.ACTIVE);
        assertThat(judge(NOW.plus(Duration.ofHours(15)))).satisfies(silent -> {
            assertThat(silent.state()).isEqualTo(SourceState.SILENT);
            assertThat(silent.reason()).contains("some 25 items").contains(NOW.toString());
        });
    }

    @Test
    void shouldNotCallASlowSourceSilent() {
        status.setLastNewItemAt(NOW).setRhythm(rhythm(0.1, Duration.ofDays(60), Duration.ofDays(20)));

        assertThat(judge(NOW.plus(Duration.ofDays(40))).state()).isEqualTo(SourceState.ACTIVE);
        assertThat(judge(NOW.plus(Duration.ofDays(90))).state()).isEqualTo(SourceState.SILENT);
    }

    @Test
    void shouldNotCallAPaperSilentThatDoesNotAppearAtWeekends() {
        // Given: twelve items on each working day, for eight weeks
        Rhythm rhythm = null;
        Instant last = null;
        var judged = 0;
        for (var hour = 0; hour < 24 * 56; hour++) {
            var at = Instant.parse("2026-01-05T00:00:00Z").plus(Duration.ofHours(hour));
            var day = at.atOffset(ZoneOffset.UTC);
            var isWorking = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
            if (isWorking && day.getHour() >= 8 && day.getHour() < 20) {
                rhythm = Rhythms.after(rhythm, List.of(), 1, last, at);
                last = at;
            }

            // Then: it is never silent
            status.setLastNewItemAt(last).setRhythm(rhythm);
            assertThat(judge(at).state()).as("%s", at).isEqualTo(SourceState.ACTIVE);
            judged++;
        }
        assertThat(judged).isEqualTo(24 * 56);
        assertThat(judge(Instant.parse("2026-03-02T00:00:00Z").plus(Duration.ofDays(4)))
                        .state())
                .as("a week without anything")
                .isEqualTo(SourceState.SILENT);
    }

    @Test
    void shouldSayWhyItFailsAndThatItIsGone() {
        var failing =
                Judgement.of(source, status.build(), new PollOutcome.Failed("unreachable", "no answer"), false, NOW);
        var gone = Judgement.of(source, status.build(), new PollOutcome.Gone("410"), false, NOW);

        assertThat(failing).isEqualTo(new Judgement(SourceState.FAILING, "no answer"));
        assertThat(gone.state()).isEqualTo(SourceState.GONE);
        assertThat(gone.reason()).contains("tidings source discover");
    }

    private Continuity continuity(int common, List<Instant> published, int met) {
        status.setLastPolledAt(NOW.minusSeconds(3_600))
                .setRhythm(rhythm(240, Duration.ofDays(60), Duration.ofHours(1)));
        return Continuity.of(status.build(), new Sight(20, 0, null, met, common, published, HeldBack.NOTHING), NOW);
    }

    private static List<Instant> every(int seconds, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> NOW.minusSeconds((long) seconds * (count - 1 - i)))
                .toList();
    }

    @Test
    void shouldSeeNoGapWhereOneEntryIsKnownOrThereAreFew() {
        assertThat(continuity(1, every(60, 10), 10)).isEqualTo(new Continuity.Whole());
        assertThat(continuity(0, every(60, 2), 2)).isEqualTo(new Continuity.Whole());
    }

    @Test
    void shouldEstimateWhatIsMissingByHowDenselyEntriesCome() {
        assertThat(continuity(0, every(60, 11), 11)).isInstanceOfSatisfying(Continuity.Lost.class, lost -> {
            assertThat(lost.gap().getFrom()).isEqualTo(NOW.minusSeconds(3_600));
            assertThat(lost.gap().getTo()).isEqualTo(NOW.minusSeconds(600));
            assertThat(lost.gap().getEstimatedItems()).isEqualTo(50);
        });
    }

    @Test
    void shouldEstimateByTheRhythmWhereEntriesHaveNoTimes() {
        assertThat(continuity(0, List.of(), 4))
                .isInstanceOfSatisfying(
                        Continuity.Lost.class,
                        lost -> assertThat(lost.gap().getEstimatedItems())
                                .as("ten an hour, four of them seen")
                                .isEqualTo(6));
    }

    @Test
    void shouldTellOtherIdsFromLostItems() {
        var old = every(60, 11).stream().map(at -> at.minus(Duration.ofDays(1))).toList();

        assertThat(continuity(0, old, 11)).isEqualTo(new Continuity.Renamed());
        var renamed = Judgement.of(source, status.build(), PollOutcome.fetched(), true, NOW);
        assertThat(renamed.state()).isEqualTo(SourceState.DRIFTING);
    }
}
