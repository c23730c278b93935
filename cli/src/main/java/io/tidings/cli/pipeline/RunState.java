package io.tidings.cli.pipeline;

import io.tidings.news.JournalEntry;
import io.tidings.news.JournalEvent;
import io.tidings.news.LedgerEntry;
import io.tidings.news.SourceStatus;
import io.tidings.schemas.id.ItemIds;
import io.tidings.schemas.ledger.Balance;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedCollection;
import java.util.TreeMap;
import java.util.stream.LongStream;

/// How far one `run` has come: which sources are read, which of their items have an outcome, whether the ledger
/// balances.
/// Thread-safe.
final class RunState {

    private final Instant requestedAt;
    private final Map<String, Long> itemsBefore;
    private final SequencedCollection<String> sources;
    private final Map<String, SourceStatus> statuses = new HashMap<>();
    private final Map<String, TreeMap<Long, ItemFate>> fates = new LinkedHashMap<>();
    private final Map<String, LedgerEntry> ledger = new HashMap<>();
    private long news;

    /// @param sources ids, in the order of the inputs
    /// @param itemsBefore items that each source had taken in before this run; absent for none
    RunState(SequencedCollection<String> sources, Map<String, Long> itemsBefore, Instant requestedAt) {
        this.sources = List.copyOf(sources);
        this.itemsBefore = Map.copyOf(itemsBefore);
        this.requestedAt = requestedAt;
        sources.forEach(source -> fates.put(source, new TreeMap<>()));
    }

    synchronized void take(SourceStatus status) {
        if (fates.containsKey(status.getSourceId())) {
            statuses.put(status.getSourceId(), status);
            news++;
        }
    }

    synchronized void take(JournalEntry entry) {
        var ours = fates.get(entry.getSourceId());
        var item = entry.getItemId();
        if (ours == null || item == null || entry.getEvent() == JournalEvent.SEEN) {
            return;
        }
        var number = ItemIds.numberOf(item);
        if (number > before(entry.getSourceId())) {
            ours.put(number, ItemFate.of(entry));
            news++;
        }
    }

    synchronized void take(String key, LedgerEntry entry) {
        if (fates.containsKey(entry.getSourceId())) {
            ledger.put(key, entry);
            news++;
        }
    }

    /// Grows with everything that concerns this run: while it stands still, nothing happens.
    synchronized long news() {
        return news;
    }

    /// Whether everything was read, has an outcome, and the ledger says the same.
    synchronized boolean isDone() {
        return sources.stream().allMatch(this::isDone);
    }

    /// Items that were taken in so far.
    synchronized long seen() {
        return sources.stream().mapToLong(this::seen).sum();
    }

    /// Items that have an outcome so far.
    synchronized long concluded() {
        return fates.values().stream().mapToLong(Map::size).sum();
    }

    /// The outcomes of a source's items by item id, in the order in which they were taken in.
    synchronized Map<String, ItemFate> fates(String source) {
        var inOrder = new LinkedHashMap<String, ItemFate>();
        fates.getOrDefault(source, new TreeMap<>())
                .forEach((number, fate) -> inOrder.put(ItemIds.item(source, number), fate));
        return inOrder;
    }

    /// The articles that its items are, rejected ones apart.
    synchronized List<String> articleIds() {
        return fates.values().stream()
                .flatMap(items -> items.values().stream())
                .filter(fate -> fate.outcome() != JournalEvent.REJECTED)
                .map(ItemFate::articleId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /// Items of a source that this run has taken in.
    synchronized long seen(String source) {
        var status = statuses.get(source);
        return status == null ? 0 : status.getItemsSeen() - before(source);
    }

    /// What the sources said of their reading, where it went wrong: never empty of words where a source failed.
    synchronized List<String> messages() {
        return statuses.values().stream()
                .filter(status -> status.getFailuresInARow() > 0)
                .sorted(Comparator.comparing(SourceStatus::getSourceId))
                .map(status -> status.getSourceId() + ": " + status.getMessage())
                .toList();
    }

    /// Items without an outcome, at most as many as asked for.
    synchronized List<String> missing(int most) {
        return sources.stream()
                .flatMap(source -> LongStream.rangeClosed(before(source) + 1, before(source) + seen(source))
                        .filter(number -> !fates(source).containsKey(ItemIds.item(source, number)))
                        .mapToObj(number -> ItemIds.item(source, number)))
                .limit(most)
                .toList();
    }

    private boolean isDone(String source) {
        var status = statuses.get(source);
        if (status == null
                || status.getAnsweredRequestAt() == null
                || status.getAnsweredRequestAt().isBefore(requestedAt)) {
            return false;
        }
        var items = fates.getOrDefault(source, new TreeMap<>());
        return items.size() == seen(source) && isBalanced(source, status.getItemsSeen());
    }

    private boolean isBalanced(String source, long itemsSeen) {
        var entries = ledger.values().stream()
                .filter(entry -> entry.getSourceId().equals(source))
                .toList();
        return sum(entries) == 0
                && entries.stream().mapToLong(LedgerEntry::getSeen).sum() == itemsSeen;
    }

    private static long sum(Collection<LedgerEntry> entries) {
        return entries.stream().mapToLong(Balance::difference).sum();
    }

    private long before(String source) {
        return itemsBefore.getOrDefault(source, 0L);
    }
}
