package io.tidings.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.ingest.schedule.Advice;
import io.tidings.ingest.schedule.PollOutcome;
import io.tidings.ingest.schedule.PollOutcome.Validators;
import io.tidings.ingest.schedule.SourceHost;
import io.tidings.ingest.state.HeldBack;
import io.tidings.ingest.state.Sight;
import io.tidings.news.PollProgress;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.news.SourceState;
import io.tidings.news.SourceStatus;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.serde.TrustedRecords;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
        return conclude(status.build(), outcome, NOW);
    }

    private SourceStatus conclude(SourceStatus before, PollOutcome outcome, Instant at) {
        return PollEnd.conclude(source.build(), before, outcome, Sight.nothing(before), at);
    }

    private SourceStatus concludeHoldingBack(HeldBack heldBack, PollOutcome outcome) {
        var sight = new Sight(0, 0, null, 0, 0, List.of(), heldBack);
        return PollEnd.conclude(source.build(), status.build(), outcome, sight, NOW);
    }

    @Test
    void shouldSayWhatIsUnderEmbargoAndLookForItAsSoonAsItMayBeTaken() {
        source.setPollEveryMillis(3_600_000L);
        var first = NOW.plusSeconds(90);

        var after =
                concludeHoldingBack(HeldBack.NOTHING.with(NOW.plusSeconds(500)).with(first), PollOutcome.fetched());

        assertThat(after.getHeldBack()).isEqualTo(2);
        assertThat(after.getHeldBackUntil()).isEqualTo(first);
        assertThat(after.getMessage()).contains("2 items").contains(first.toString());
        assertThat(after.getNextPollAt()).isEqualTo(first);
    }

    @Test
    void shouldForgetAnEmbargoThatIsOverAndRememberItWhileTheSourceFails() {
        source.setPollEveryMillis(60_000L);
        status.setHeldBack(1).setHeldBackUntil(NOW.plusSeconds(7_200));

        assertThat(conclude(new PollOutcome.Failed("unreachable", "down")).getHeldBack())
                .isEqualTo(1);
        assertThat(conclude(PollOutcome.fetched()).getHeldBack()).isZero();
        assertThat(conclude(PollOutcome.fetched()).getHeldBackUntil()).isNull();
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
        assertThat(failed.getStateReason()).isEqualTo("no answer");
        assertThat(failed.getStateSince()).isEqualTo(NOW);
        assertThat(failed.getNextPollAt()).isBetween(NOW.plusSeconds(240), NOW.plusSeconds(264));
        var good = conclude(failed, new PollOutcome.NotModified(), NOW);
        assertThat(good.getState()).isEqualTo(SourceState.ACTIVE);
        assertThat(good.getFailuresInARow()).isZero();
        assertThat(good.getNextPollAt()).isBetween(NOW.plusSeconds(54), NOW.plusSeconds(66));
    }

    @Test
    void shouldBeQuietOnlyWhenNothingChangedAndItWasWrittenLately() {
        source.setPollEveryMillis(1_000L);
        var first = conclude(PollOutcome.fetched());
        var later = NOW.plus(PollEnd.WRITTEN_EVERY);

        var soon = conclude(first, PollOutcome.fetched(), NOW.plusSeconds(1));
        var late = conclude(soon, PollOutcome.fetched(), later);
        var failed = conclude(first, new PollOutcome.Failed("unreachable", "no answer"), NOW.plusSeconds(1));

        assertThat(PollEnd.isQuiet(status.build(), first, Instant.EPOCH)).isFalse();
        assertThat(PollEnd.isQuiet(first, soon, NOW)).isTrue();
        assertThat(PollEnd.isQuiet(first, conclude(first, new PollOutcome.NotModified(), NOW.plusSeconds(1)), NOW))
                .as("fetched, then not modified")
                .isTrue();
        assertThat(PollEnd.isQuiet(soon, late, NOW))
                .as("polled a second ago, written long ago")
                .isFalse();
        assertThat(PollEnd.isQuiet(first, failed, NOW)).isFalse();
    }

    @Test
    void shouldFollowASourceThatMovedForGoodAndGoBackWhenTheNewAddressFails() {
        source.setPollEveryMillis(60_000L);
        var moved = conclude(
                new PollOutcome.Fetched(Validators.NONE, new Advice("https://harbour.example/new", null, null)));

        assertThat(SourceHost.addressOf(source.build(), moved)).isEqualTo("https://harbour.example/new");
        var after = conclude(moved, new PollOutcome.NotModified(), NOW.plusSeconds(60));
        assertThat(SourceHost.addressOf(source.build(), after)).isEqualTo("https://harbour.example/new");
        for (var i = 0; i < SourceHost.FAILURES_UNTIL_OLD_ADDRESS; i++) {
            assertThat(after.getMovedTo()).isNotNull();
            after = conclude(after, new PollOutcome.Failed("unreachable", "no answer"), NOW.plusSeconds(90 + i));
        }
        assertThat(SourceHost.addressOf(source.build(), after)).isEqualTo("https://harbour.example/feed");

        source.setAddress("https://elsewhere.example/feed");
        assertThat(SourceHost.addressOf(source.build(), moved))
                .as("the definition has changed since")
                .isEqualTo("https://elsewhere.example/feed");
    }

    @Test
    void shouldRememberWhatTheFeedAskedForWhenItsNextAnswersHaveNoFeed() {
        source.setPollEveryMillis(60_000L);
        var pace = new Advice.Pace(Duration.ofMinutes(30), Set.of(3), Set.of(DayOfWeek.SUNDAY));
        var read = conclude(new PollOutcome.Fetched(Validators.NONE, Advice.NONE.with(pace)));

        var after = conclude(read, new PollOutcome.NotModified(), NOW.plusSeconds(60));

        assertThat(after.getIntervalMillis()).isEqualTo(1_800_000L);
        assertThat(after.getIntervalReason()).isEqualTo("ttl");
        assertThat(after.getSkipHours()).containsExactly(3);
        assertThat(after.getSkipDays()).containsExactly(7);
    }

    @Test
    void shouldRecordAGapWithItsEstimateAndSuggestTheSitemap() {
        source.setPollEveryMillis(60_000L).setMinIntervalMillis(60_000L).setMaxIntervalMillis(86_400_000L);
        var before =
                status.setLastPolledAt(NOW.minusSeconds(7_200)).setItemsSeen(20).build();
        var published = IntStream.range(0, 7)
                .mapToObj(i -> NOW.minusSeconds(3_600 - 600L * i))
                .toList();
        var sight = new Sight(20, 13, NOW.minusSeconds(7_200), 7, 0, published, HeldBack.NOTHING);

        var after = PollEnd.conclude(source.build(), before, PollOutcome.fetched(), sight, NOW);

        assertThat(after.getState()).isEqualTo(SourceState.GAP);
        assertThat(after.getGaps()).isEqualTo(1);
        assertThat(after.getLastGap()).satisfies(gap -> {
            assertThat(gap.getFrom()).isEqualTo(NOW.minusSeconds(7_200));
            assertThat(gap.getTo()).isEqualTo(NOW.minusSeconds(3_600));
            assertThat(gap.getEstimatedItems())
                    .as("one in ten minutes for an hour")
                    .isEqualTo(6);
        });
        assertThat(after.getStateReason()).contains("some 6 items").contains("sitemap");
        var nextDay = conclude(after, new PollOutcome.NotModified(), NOW.plusSeconds(86_401));
        assertThat(nextDay.getState()).isNotEqualTo(SourceState.GAP);
        assertThat(nextDay.getLastGap()).isNotNull();
    }
}
