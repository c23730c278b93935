package io.tidings.console.lag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PartitionLagTest {

    private static final Instant NOW = Instant.parse("2026-02-03T07:15:00Z");

    @Test
    void shouldCountFromTheFirstRecordThatIsReallyThere() {
        var lag = lag(10L, 20, new FirstUnread.Found(14, NOW.minusMillis(2500)));

        assertThat(lag.records()).isEqualTo(6);
        assertThat(lag.seconds()).isEqualTo(2.5);
        assertThat(lag.firstUnreadAt()).isEqualTo(NOW.minusMillis(2500));
    }

    @Test
    void shouldShowNoLagWhereOnlyTransactionMarkersAreLeft() {
        var lag = lag(19L, 20, new FirstUnread.Nothing());

        assertThat(lag.records()).isZero();
        assertThat(lag.seconds()).isZero();
        assertThat(lag.isBehind()).isFalse();
    }

    @Test
    void shouldShowNoLagForAGroupThatHasReadBeyondTheLastStableOffset() {
        assertThat(lag(25L, 20, new FirstUnread.Unknown()).records()).isZero();
    }

    @Test
    void shouldSayThatTheTimeIsUnknownRatherThanInventIt() {
        var lag = lag(10L, 20, new FirstUnread.Unknown());

        assertThat(lag.records()).isEqualTo(10);
        assertThat(lag.seconds()).isNull();
    }

    @Test
    void shouldNotCallAPartitionReadWhereNothingWasCommitted() {
        assertThat(lag(null, 20, new FirstUnread.Nothing()).records()).isNull();
        assertThat(lag(null, 0, new FirstUnread.Nothing()).records()).isZero();
    }

    @Test
    void shouldNotGoBelowZeroWhereClocksDiffer() {
        assertThat(lag(1L, 2, new FirstUnread.Found(1, NOW.plusSeconds(3))).seconds())
                .isZero();
    }

    static PartitionLag lag(@Nullable Long committed, long end, FirstUnread unread) {
        return PartitionLag.of(new TopicPartition("news.articles", 0), committed, 0, end, unread, NOW, "reader");
    }
}
