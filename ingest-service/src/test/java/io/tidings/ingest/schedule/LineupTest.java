package io.tidings.ingest.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.ingest.schedule.Lineup.Seat;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LineupTest {

    private static final Instant NOW = Instant.parse("2026-02-03T07:15:00Z");

    private final Lineup lineup = new Lineup(2);

    @Test
    void shouldLetASlowHostsManySourcesTakeOnePlaceOnly() {
        for (var i = 0; i < 1_000; i++) {
            lineup.due(new Seat("slow" + i, "slow.example", NOW));
        }

        var started = lineup.due(new Seat("quick", "quick.example", NOW));

        assertThat(started).containsExactly(new Seat("quick", "quick.example", NOW));
        assertThat(lineup.running()).isEqualTo(2);
        assertThat(lineup.overdue()).isEqualTo(999);
    }

    @Test
    void shouldKeepTheHostForTheNextOfItsLineUntilItsTurn() {
        lineup.due(new Seat("a", "one.example", NOW));
        lineup.due(new Seat("b", "one.example", NOW));

        assertThat(lineup.ended("one.example")).contains(new Seat("b", "one.example", NOW));
        assertThat(lineup.due(new Seat("c", "one.example", NOW))).isEmpty();
        assertThat(lineup.turn("c")).as("not its turn").isEmpty();
        assertThat(lineup.turn("b")).hasValueSatisfying(now -> assertThat(now).hasSize(1));
        assertThat(lineup.ended("one.example")).contains(new Seat("c", "one.example", NOW));
    }

    @Test
    void shouldFillAPlaceThatHasBecomeFree() {
        lineup.due(new Seat("a", "a.example", NOW));
        lineup.due(new Seat("b", "b.example", NOW));
        assertThat(lineup.due(new Seat("c", "c.example", NOW))).isEmpty();

        lineup.ended("a.example");

        assertThat(lineup.released()).containsExactly(new Seat("c", "c.example", NOW));
    }

    @Test
    void shouldSayHowLongTheFirstHasWaited() {
        assertThat(lineup.waitingSince()).isEmpty();
        lineup.due(new Seat("a", "one.example", NOW.minusSeconds(99)));
        assertThat(lineup.waitingSince()).as("it is polled").isEmpty();
        lineup.due(new Seat("b", "one.example", NOW.minusSeconds(7)));
        lineup.due(new Seat("c", "one.example", NOW));

        assertThat(lineup.waitingSince()).contains(NOW.minusSeconds(7));
        lineup.ended("one.example");
        assertThat(lineup.waitingSince()).as("its turn is to come").contains(NOW.minusSeconds(7));
    }

    @RepeatedTest(20)
    void shouldPollEachOnceAndNeverTwoOfOneHostNorMoreThanThereArePlaces(RepetitionInfo repetition) {
        var seed = repetition.getCurrentRepetition();
        var chance = new Random(seed);
        var places = 1 + chance.nextInt(5);
        var random = new Lineup(places);
        var running = new ArrayDeque<Seat>();
        var ended = new ArrayList<String>();
        var kept = new ArrayDeque<String>();
        var told = 0;
        while (ended.size() < 500) {
            var step = chance.nextInt(3);
            if (step == 0 && told < 500) {
                running.addAll(random.due(new Seat("s" + told++, "h" + chance.nextInt(8), NOW)));
            } else if (step == 1 && !kept.isEmpty()) {
                running.addAll(random.turn(kept.remove()).orElseThrow());
            } else if (!running.isEmpty()) {
                var seat = running.remove();
                ended.add(seat.source());
                random.ended(seat.host()).ifPresent(next -> kept.add(next.source()));
                running.addAll(random.released());
            }
            var hosts = new HashMap<String, Integer>();
            running.forEach(seat -> hosts.merge(seat.host(), 1, Integer::sum));
            assertThat(hosts.values()).as("seed %s", seed).allMatch(count -> count == 1);
            assertThat(running.size()).as("seed %s", seed).isLessThanOrEqualTo(places);
        }
        assertThat(new HashSet<>(ended)).as("seed %s", seed).hasSize(500);
        assertThat(random.overdue()).isZero();
        assertThat(random.running()).isZero();
    }
}
