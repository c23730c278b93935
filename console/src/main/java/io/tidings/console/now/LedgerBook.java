package io.tidings.console.now;

import io.tidings.news.LedgerEntry;
import io.tidings.runtime.topic.TopicListener;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// The ledger of the last days, and whatever of older days does not add up. Thread-safe.
public final class LedgerBook implements TopicListener<LedgerEntry> {

    private static final Duration KEPT = Duration.ofDays(2);
    private static final int FORGET_EVERY = 1_000;

    /// The ledger as shown.
    ///
    /// @param rows what does not add up first, then the newest hour first
    /// @param total of all rows that are kept, shown or not
    /// @param leftOut rows beyond the limit, all balanced unless there are very many that are not
    public record Page(List<LedgerRow> rows, Total total, int leftOut) {}

    /// Sums over all rows.
    public record Total(
            long seen,
            long articles,
            long revisions,
            long unchanged,
            long duplicates,
            long rejected,
            long difference) {}

    private final Clock clock;
    private final Map<String, LedgerEntry> entries = new HashMap<>();
    private int taken;

    /// @param clock tells what is old
    public LedgerBook(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void take(ConsumerRecord<String, @Nullable LedgerEntry> record) {
        var entry = record.value();
        if (entry == null) {
            entries.remove(record.key());
        } else {
            entries.put(record.key(), entry);
        }
        if (++taken % FORGET_EVERY == 0) {
            forget();
        }
    }

    /// What is known.
    ///
    /// @param limit most rows
    public synchronized Page page(int limit) {
        var now = clock.instant();
        var rows = entries.values().stream()
                .map(entry -> LedgerRow.of(entry, now))
                .sorted(Comparator.comparing((LedgerRow row) -> row.state() != LedgerRow.State.BALANCED)
                        .thenComparing(LedgerRow::hour)
                        .reversed()
                        .thenComparing(LedgerRow::source))
                .toList();
        return new Page(rows.stream().limit(limit).toList(), total(rows), Math.max(0, rows.size() - limit));
    }

    private void forget() {
        var now = clock.instant();
        entries.values()
                .removeIf(entry -> entry.getHour().isBefore(now.minus(KEPT))
                        && LedgerRow.of(entry, now).state() == LedgerRow.State.BALANCED);
    }

    private static Total total(List<LedgerRow> rows) {
        return new Total(
                rows.stream().mapToLong(LedgerRow::seen).sum(),
                rows.stream().mapToLong(LedgerRow::articles).sum(),
                rows.stream().mapToLong(LedgerRow::revisions).sum(),
                rows.stream().mapToLong(LedgerRow::unchanged).sum(),
                rows.stream().mapToLong(LedgerRow::duplicates).sum(),
                rows.stream().mapToLong(LedgerRow::rejected).sum(),
                rows.stream().mapToLong(LedgerRow::difference).sum());
    }
}
