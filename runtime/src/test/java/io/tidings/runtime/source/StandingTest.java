package io.tidings.runtime.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.news.SourceState;
import io.tidings.news.SourceStatus;
import io.tidings.schemas.serde.TrustedRecords;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StandingTest {

    static {
        TrustedRecords.add();
    }

    private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private static final SourceDefinition HOURLY =
            SourceEntry.of("a", "https://example.org/feed", SourceKind.FEED).standing(NOON.minus(Duration.ofDays(1)));

    private static SourceStatus polledAt(Instant at) {
        return SourceStatus.newBuilder()
                .setSourceId("a")
                .setState(SourceState.SILENT)
                .setLastPolledAt(at)
                .setNextPollAt(at.plus(HOUR))
                .setIntervalMillis(HOUR.toMillis())
                .setAnsweredRequestAt(HOURLY.getRequestedAt())
                .build();
    }

    @Test
    void shouldCallASourceNewUntilItWasPolledAndOverdueWhereThatDoesNotCome() {
        var defined = HOURLY.getRequestedAt();

        assertThat(Standing.of(HOURLY, null, defined.plusSeconds(50))).isEqualTo(new Standing("new", null));
        assertThat(Standing.of(HOURLY, null, defined.plusSeconds(70))).isEqualTo(new Standing("new", defined));
    }

    @Test
    void shouldLetADefinitionsPauseCountBeforeAllElse() {
        var paused = SourceEdits.paused(HOURLY, true, NOON);

        assertThat(Standing.of(paused, polledAt(NOON.minus(Duration.ofDays(9))), NOON))
                .isEqualTo(new Standing("paused", null));
    }

    @Test
    void shouldMissAPollOnlyWhenIngestWouldHaveToldOfIt() {
        var polled = polledAt(NOON);
        var told = NOON.plus(HOUR).plus(Standing.POLLS_UNTOLD);

        assertThat(Standing.of(HOURLY, polled, told.plusSeconds(50))).isEqualTo(new Standing("silent", null));
        assertThat(Standing.of(HOURLY, polled, told.plusSeconds(70))).isEqualTo(new Standing("silent", told));
    }

    @Test
    void shouldWaitForAPollThatWasPutOff() {
        var putOff = SourceStatus.newBuilder(polledAt(NOON))
                .setNextPollAt(NOON.plus(HOUR.multipliedBy(6)))
                .build();

        assertThat(Standing.of(HOURLY, putOff, NOON.plus(HOUR.multipliedBy(5))).overdueSince())
                .isNull();
        assertThat(Standing.of(HOURLY, putOff, NOON.plus(HOUR.multipliedBy(7))).overdueSince())
                .isEqualTo(NOON.plus(HOUR.multipliedBy(6)));
    }

    @Test
    void shouldMissAPollThatSomebodyAskedFor() {
        var asked = SourceEdits.polledNow(HOURLY, NOON.plusSeconds(5));

        assertThat(Standing.of(asked, polledAt(NOON), NOON.plusSeconds(30)).overdueSince())
                .isNull();
        assertThat(Standing.of(asked, polledAt(NOON), NOON.plusSeconds(90)).overdueSince())
                .isEqualTo(NOON.plusSeconds(5));
    }
}
