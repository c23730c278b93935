package io.tidings.console.now;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.news.Article;
import io.tidings.news.JournalEntry;
import io.tidings.news.JournalEvent;
import io.tidings.news.Language;
import io.tidings.news.LedgerEntry;
import io.tidings.news.NewsTime;
import io.tidings.news.Origin;
import io.tidings.news.TimePrecision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class NowFiguresTest {

    private final SettableClock clock = new SettableClock();

    @Test
    void shouldCountItemsInAndOutByTheStepInWhichTheyHappened() {
        // Given
        var throughput = new Throughput(clock);
        throughput.take(entry(JournalEvent.SEEN, 30), true);
        throughput.take(entry(JournalEvent.ARTICLE, 1), true);

        // When
        clock.pass(Duration.ofSeconds(25));

        // Then
        var series = throughput.series();
        assertThat(series.in().subList(Throughput.STEPS - 3, Throughput.STEPS)).containsExactly(0.0, 3.0, 0.0);
        assertThat(series.out().subList(Throughput.STEPS - 3, Throughput.STEPS)).containsExactly(0.0, 0.1, 0.0);
        assertThat(throughput.inRate()).isEqualTo(0.5);
    }

    @Test
    void shouldForgetWhatIsPastAndNotCountItAgain() {
        var throughput = new Throughput(clock);
        throughput.take(entry(JournalEvent.SEEN, 30), true);

        clock.pass(Duration.ofHours(1));

        assertThat(throughput.series().in()).containsOnly(0.0);
    }

    @Test
    void shouldNotCountACorrectedOutcomeTwice() {
        var throughput = new Throughput(clock);
        var corrected = entry(JournalEvent.DUPLICATE, 1);
        corrected.setSupersedes(JournalEvent.ARTICLE);
        throughput.take(corrected, true);

        clock.pass(Duration.ofSeconds(15));

        assertThat(throughput.outRate()).isZero();
    }

    @Test
    void shouldTellHalfAndNineteenOfTwentyOfTheArticlesTimes() {
        // Given
        var freshness = new Freshness(clock);
        for (var i = 1; i <= 20; i++) {
            freshness.take(article(i, i % 2 == 0 ? TimePrecision.MINUTE : TimePrecision.DAY), true);
        }

        // When
        var answer = freshness.answer();

        // Then
        assertThat(answer.sinceSeen()).isEqualTo(new Freshness.Quantiles(20, 10, 19));
        assertThat(answer.sincePublished().articles()).isEqualTo(10);
    }

    @Test
    void shouldTellAMissingItemFromOneThatIsUnderWay() {
        assertThat(LedgerRow.of(ledger(10, 9), clock.instant()).state()).isEqualTo(LedgerRow.State.UNDER_WAY);
        clock.pass(Duration.ofMinutes(2));
        assertThat(LedgerRow.of(ledger(10, 10), clock.instant()).state()).isEqualTo(LedgerRow.State.BALANCED);
        assertThat(LedgerRow.of(ledger(10, 9), clock.instant()).state()).isEqualTo(LedgerRow.State.MISSING);
        assertThat(LedgerRow.of(ledger(10, 11), clock.instant()).state()).isEqualTo(LedgerRow.State.TOO_MANY);
    }

    @Test
    void shouldShowWhatDoesNotAddUpFirst() {
        // Given
        var book = new LedgerBook(clock);
        book.take(new ConsumerRecord<>("news.ledger", 0, 0, "fine", ledger(10, 10)));
        book.take(new ConsumerRecord<>("news.ledger", 0, 1, "wrong", ledger(5, 3)));

        // When
        var page = book.page(1);

        // Then
        assertThat(page.rows()).extracting(LedgerRow::difference).containsExactly(2L);
        assertThat(page.leftOut()).isEqualTo(1);
        assertThat(page.total().seen()).isEqualTo(15);
    }

    private JournalEntry entry(JournalEvent event, long count) {
        return JournalEntry.newBuilder()
                .setSourceId("example")
                .setHour(clock.instant())
                .setEvent(event)
                .setCount(count)
                .setAt(clock.instant())
                .build();
    }

    private static LedgerEntry ledger(long seen, long articles) {
        return LedgerEntry.newBuilder()
                .setSourceId("example")
                .setHour(Instant.parse("2026-02-03T07:00:00Z"))
                .setSeen(seen)
                .setArticles(articles)
                .setUpdatedAt(Instant.parse("2026-02-03T07:14:50Z"))
                .build();
    }

    private Article article(int seconds, TimePrecision precision) {
        var seen = clock.instant().minusSeconds(seconds);
        return Article.newBuilder()
                .setArticleId("article")
                .setItemId("example/1")
                .setSourceId("example")
                .setOrigin(Origin.newBuilder().setInput("one.txt").build())
                .setSeenAt(seen)
                .setText("Text.\n")
                .setTags(List.of())
                .setEntities(List.of())
                .setAttributions(List.of())
                .setAmounts(List.of())
                .setLanguage(new Language("vi", 0.9))
                .setPublishedAt(new NewsTime(seen.minusSeconds(60), precision, 0.9, "meta"))
                .setEnrichedAt(seen)
                .build();
    }
}
