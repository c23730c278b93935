package io.tidings.enrich.ledger;

import io.tidings.enrich.wire.InternalSerde;
import io.tidings.news.JournalEntry;
import io.tidings.news.LedgerEntry;
import io.tidings.schemas.id.ItemIds;
import java.time.Instant;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/// The step that sums the journal. The journal is keyed by source, so all entries of a source's hour come to one task.
public final class LedgerProcessor implements Processor<String, JournalEntry, String, LedgerEntry> {

    /// The sums so far: one entry a source and hour, some 80 bytes.
    static final String STORE = "ledger";

    private ProcessorContext<String, LedgerEntry> context;
    private KeyValueStore<String, LedgerEntry> sums;

    /// The fields are set by `init`, as Streams promises.
    @SuppressWarnings("NullAway.Init")
    private LedgerProcessor() {}

    /// With its store.
    public static ProcessorSupplier<String, JournalEntry, String, LedgerEntry> supplier() {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<String, JournalEntry, String, LedgerEntry> get() {
                return new LedgerProcessor();
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(STORE), Serdes.String(), InternalSerde.ledgerEntry()));
            }
        };
    }

    @Override
    public void init(ProcessorContext<String, LedgerEntry> context) {
        this.context = context;
        this.sums = context.getStateStore(STORE);
    }

    @Override
    public void process(Record<String, JournalEntry> record) {
        var entry = record.value();
        var key = ItemIds.ledgerKey(entry.getSourceId(), entry.getHour());
        var sum = LedgerSum.add(sums.get(key), entry, Instant.ofEpochMilli(context.currentSystemTimeMs()));
        sums.put(key, sum);
        context.forward(record.withKey(key).withValue(sum));
    }
}
