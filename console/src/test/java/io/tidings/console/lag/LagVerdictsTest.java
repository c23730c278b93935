package io.tidings.console.lag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class LagVerdictsTest {

    private static final Instant NOW = Instant.parse("2026-02-03T07:15:00Z");
    private static final Duration MOVES = Duration.ZERO;

    @Test
    void shouldJudgeBySecondsNotByRecords() {
        assertThat(LagVerdicts.judge(1, List.of(behind(1_000, 2)), MOVES)).isEqualTo(Verdict.FOLLOWING);
        assertThat(LagVerdicts.judge(1, List.of(behind(3, 3_600)), MOVES)).isEqualTo(Verdict.BEHIND);
    }

    @Test
    void shouldCallAGroupStuckWhenNothingMovesAlthoughItHasMembers() {
        assertThat(LagVerdicts.judge(1, List.of(behind(3, 90)), Duration.ofSeconds(61)))
                .isEqualTo(Verdict.STUCK);
    }

    @Test
    void shouldCallAGroupAbandonedWhenNobodyReads() {
        assertThat(LagVerdicts.judge(0, List.of(behind(3, 1)), MOVES)).isEqualTo(Verdict.ABANDONED);
    }

    @Test
    void shouldCallAGroupCaughtUpWhenNothingIsUnread() {
        var read = PartitionLagTest.lag(20L, 20, new FirstUnread.Nothing());

        assertThat(LagVerdicts.judge(1, List.of(read), MOVES)).isEqualTo(Verdict.CAUGHT_UP);
        assertThat(LagVerdicts.judge(0, List.of(read), MOVES)).isEqualTo(Verdict.IDLE);
    }

    @Test
    void shouldCountAStandstillOnlyWhileSomethingIsUnread() {
        // Given
        var movement = new Movement();
        var read = PartitionLagTest.lag(20L, 20, new FirstUnread.Nothing());
        var unread = PartitionLagTest.lag(20L, 25, new FirstUnread.Unknown());
        movement.watch("group", List.of(read), NOW);
        movement.watch("group", List.of(read), NOW.plusSeconds(3_600));

        // Then
        assertThat(movement.watch("group", List.of(unread), NOW.plusSeconds(3_605)))
                .isEqualTo(Duration.ofSeconds(5));
        assertThat(movement.watch("group", List.of(unread), NOW.plusSeconds(3_700)))
                .isEqualTo(Duration.ofSeconds(100));
        assertThat(movement.watch(
                        "group",
                        List.of(PartitionLagTest.lag(21L, 25, new FirstUnread.Unknown())),
                        NOW.plusSeconds(3_800)))
                .isZero();
    }

    @Test
    void shouldSaySpansAsPeopleDo() {
        assertThat(List.of(0.0, 0.34, 12.4, 119.0, 300.0, 10_000.0, 400_000.0))
                .extracting(Spans::text)
                .containsExactly("0 s", "0.3 s", "12 s", "119 s", "5 min", "3 h", "5 d");
    }

    private static PartitionLag behind(long records, long seconds) {
        return PartitionLag.of(
                new TopicPartition("news.articles", 0),
                0L,
                0,
                records,
                new FirstUnread.Found(0, NOW.minusSeconds(seconds)),
                NOW,
                null);
    }
}
