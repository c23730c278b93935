package io.tidings.ingest.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tidings.news.Rhythm;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.schemas.serde.TrustedRecords;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmsTest {

    static {
        TrustedRecords.add();
    }

    private static final Instant NOW = Instant.parse("2026-02-03T07:15:00Z");

    private final SourceDefinition.Builder source = SourceDefinition.newBuilder()
            .setSourceId("harbour")
            .setKind(SourceKind.FEED)
            .setAddress("https://harbour.example/feed")
            .setPollEveryMillis(1_800_000L)
            .setMinIntervalMillis(300_000L)
            .setMaxIntervalMillis(86_400_000L)
            .setRequestedAt(NOW)
            .setDefinedAt(NOW);

    private Interval interval(@Nullable Rhythm rhythm, Advice advice, Instant now) {
        return Interval.choose(source.build(), source.getPollEveryMillis(), rhythm, advice, now);
    }

    private static Rhythm learned(double perDay, Duration observed, long seed) {
        var chance = new Random(seed);
        var rhythm = Rhythms.after(null, List.of(), 0, null, NOW);
        var last = NOW;
        for (var at = NOW; at.isBefore(NOW.plus(observed)); at = at.plus(Duration.ofMinutes(30))) {
            var fresh = IntStream.range(0, 48)
                    .filter(_ -> chance.nextDouble() < perDay / 48 / 48)
                    .count();
            if (fresh > 0) {
                rhythm = Rhythms.after(rhythm, List.of(), fresh, last, at);
                last = at;
            }
        }
        return rhythm;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 5, 40, 300})
    void shouldLearnHowOftenASourceHasSomethingNew(double perDay) {
        var rhythm = learned(perDay, Duration.ofDays(30), 7);

        assertThat(rhythm.getItemsPerDay()).isCloseTo(perDay, within(perDay * 0.2 + 0.8));
    }

    @Test
    void shouldKnowTheRhythmFromTheTimesInTheFirstFeed() {
        var times = IntStream.range(0, 20)
                .mapToObj(i -> NOW.minus(Duration.ofHours(6L * (i + 1))))
                .toList();

        var rhythm = Rhythms.after(null, times, 20, null, NOW);

        assertThat(rhythm.getItemsPerDay()).isCloseTo(4, within(0.5));
        assertThat(rhythm.getSince()).isEqualTo(NOW.minus(Duration.ofDays(5)));
        assertThat(Duration.ofMillis(rhythm.getLongestSilenceMillis())).isEqualTo(Duration.ofHours(6));
        assertThat(interval(rhythm, Advice.NONE, NOW).length())
                .isBetween(Duration.ofMinutes(140), Duration.ofMinutes(220));
    }

    @Test
    void shouldPollAtTheGivenIntervalUntilTheRhythmIsKnownAndWhereNoBoundsAreGiven() {
        assertThat(interval(null, Advice.NONE, NOW)).isEqualTo(new Interval(Duration.ofMinutes(30), "fixed"));

        source.setMinIntervalMillis(null).setMaxIntervalMillis(null);
        assertThat(interval(learned(300, Duration.ofDays(9), 1), Advice.NONE, NOW))
                .isEqualTo(new Interval(Duration.ofMinutes(30), "fixed"));
    }

    @Test
    void shouldStayWithinTheBounds() {
        var busy = learned(2_000, Duration.ofDays(3), 1);
        var dead = Rhythms.after(null, List.of(), 0, null, NOW);

        assertThat(interval(busy, Advice.NONE, NOW.plus(Duration.ofDays(3))))
                .isEqualTo(new Interval(Duration.ofMinutes(5), "rhythm"));
        assertThat(interval(dead, Advice.NONE, NOW.plus(Duration.ofDays(30))))
                .isEqualTo(new Interval(Duration.ofDays(1), "rhythm"));
    }

    @Test
    void shouldHurryWhenASlowSourceBecomesBusy() {
        var slow = learned(2, Duration.ofDays(30), 3);
        var at = NOW.plus(Duration.ofDays(30));

        var burst = Rhythms.after(slow, List.of(), 20, at.minus(Duration.ofHours(5)), at);

        assertThat(interval(burst, Advice.NONE, at).length()).isLessThan(Duration.ofMinutes(20));
        assertThat(interval(burst, Advice.NONE, at.plus(Duration.ofDays(2))).length())
                .isGreaterThan(Duration.ofMinutes(90));
    }

    @Test
    void shouldNotAskBeforeTheAnswerOrTheFeedSaysThatThereIsSomethingNew() {
        var fresh = new Advice(null, Duration.ofHours(2), null);
        var live = Advice.NONE.with(new Advice.Pace(Duration.ofHours(3), java.util.Set.of(), java.util.Set.of()));

        assertThat(interval(null, fresh, NOW)).isEqualTo(new Interval(Duration.ofHours(2), "cache"));
        assertThat(interval(null, live, NOW)).isEqualTo(new Interval(Duration.ofHours(3), "ttl"));
    }

    @Test
    void shouldNotBelieveAHeaderThatAsksForAYear() {
        var year = new Advice(null, Duration.ofDays(365), null);

        assertThat(interval(null, year, NOW).length()).isEqualTo(Duration.ofDays(1));
        source.setMaxIntervalMillis(7_200_000L);
        assertThat(interval(null, year, NOW).length()).isEqualTo(Duration.ofHours(2));
    }
}
