package io.tidings.enrich.ledger;

import io.tidings.enrich.wire.InternalSerde;
import io.tidings.news.JournalEntry;
import io.tidings.news.LedgerEntry;
import io.tidings.schemas.id.ItemIds;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/// The sums so far, and which of them have not been said yet. Whatever was added and committed is said, if need be
/// after
/// a restart: that is what the second store is for. Both are cached: what changes often between two commits is written
/// once. Not thread-safe: it belongs to one Streams task.
final class LedgerSums {

    /// One entry a source and hour, some 80 bytes.
    static final String SUMS = "ledger";

    /// Keys of sums that are to be said; nearly always empty or nearly so.
    static final String UNSAID = "ledger-unsaid";

    private static final byte[] UNSAID_MARK = {};

    private final KeyValueStore<String, LedgerEntry> sums;
    private final KeyValueStore<String, byte[]> marks;
    private final Map<String, LedgerEntry> unsaid = new LinkedHashMap<>();

    LedgerSums(ProcessorContext<?, ?> context) {
        this.sums = context.getStateStore(SUMS);
        this.marks = context.getStateStore(UNSAID);
        try (var all = marks.all()) {
            all.forEachRemaining(mark -> unsaid.put(mark.key, Objects.requireNonNull(sums.get(mark.key))));
        }
    }

    static Set<StoreBuilder<?>> stores() {
        return new LinkedHashSet<>(List.of(
                Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(SUMS), Serdes.String(), InternalSerde.ledgerEntry())
                        .withCachingEnabled(),
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(UNSAID), Serdes.String(), Serdes.ByteArray())
                        .withCachingEnabled()));
    }

    void add(JournalEntry entry, Instant at) {
        var key = ItemIds.ledgerKey(entry.getSourceId(), entry.getHour());
        var before = unsaid.get(key);
        var sum = LedgerSum.add(before == null ? sums.get(key) : before, entry, at);
        sums.put(key, sum);
        unsaid.put(key, sum);
        if (before == null) {
            marks.put(key, UNSAID_MARK);
        }
    }

    /// Says each sum that has changed since it was last said.
    void say(BiConsumer<String, LedgerEntry> listener) {
        unsaid.forEach((key, sum) -> {
            listener.accept(key, sum);
            marks.delete(key);
        });
        unsaid.clear();
    }
}
