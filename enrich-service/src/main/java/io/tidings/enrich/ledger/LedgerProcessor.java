package io.tidings.enrich.ledger;

import io.tidings.enrich.output.Output;
import io.tidings.enrich.read.Rejections;
import io.tidings.enrich.wire.InternalSerde;
import io.tidings.news.JournalEntry;
import io.tidings.news.LedgerEntry;
import io.tidings.news.Rejected;
import io.tidings.schemas.id.ItemIds;
import io.tidings.schemas.serde.RegistryUnavailableException;
import io.tidings.schemas.topic.Topics;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/// The step that sums the journal. The journal is keyed by source, so all entries of a source's hour come to one task.
public final class LedgerProcessor implements Processor<String, byte[], String, Output> {

    /// The sums so far: one entry a source and hour, some 80 bytes.
    static final String STORE = "ledger";

    private final Deserializer<JournalEntry> deserializer;
    private ProcessorContext<String, Output> context;
    private KeyValueStore<String, LedgerEntry> sums;

    /// The fields are set by `init`, as Streams promises.
    @SuppressWarnings("NullAway.Init")
    private LedgerProcessor(Deserializer<JournalEntry> deserializer) {
        this.deserializer = deserializer;
    }

    /// With its store.
    ///
    /// @param deserializers one for each task
    public static ProcessorSupplier<String, byte[], String, Output> supplier(
            Supplier<Deserializer<JournalEntry>> deserializers) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<String, byte[], String, Output> get() {
                return new LedgerProcessor(deserializers.get());
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(STORE), Serdes.String(), InternalSerde.ledgerEntry()));
            }
        };
    }

    @Override
    public void init(ProcessorContext<String, Output> context) {
        this.context = context;
        this.sums = context.getStateStore(STORE);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        var at = Instant.ofEpochMilli(context.currentSystemTimeMs());
        JournalEntry entry;
        try {
            entry = Objects.requireNonNull(deserializer.deserialize(Topics.JOURNAL.name(), record.value()));
        } catch (RegistryUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            context.forward(record.withValue(Output.OfRejected.of(rejected(record, e, at))));
            return;
        }
        sum(record, entry, at);
    }

    private void sum(Record<String, byte[]> record, JournalEntry entry, Instant at) {
        var key = ItemIds.ledgerKey(entry.getSourceId(), entry.getHour());
        var sum = LedgerSum.add(sums.get(key), entry, at);
        sums.put(key, sum);
        context.forward(record.withValue(new Output.OfLedger(key, sum)));
    }

    /// Nobody but the services writes the journal; what somebody else has written there is no item and has no outcome.
    private Rejected rejected(Record<String, byte[]> record, RuntimeException error, Instant at) {
        var place = context.recordMetadata().orElseThrow();
        return Rejections.unreadable(record, place, "is no journal entry; it does not count in the ledger", error, at);
    }
}
