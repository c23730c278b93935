package io.tidings.enrich.ledger;

import io.tidings.enrich.output.Output;
import io.tidings.enrich.read.Rejections;
import io.tidings.news.JournalEntry;
import io.tidings.news.LedgerEntry;
import io.tidings.news.Rejected;
import io.tidings.schemas.serde.RegistryUnavailableException;
import io.tidings.schemas.topic.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;

/// The step that sums the journal. The journal is keyed by source, so all entries of a source's hour come to one task.
/// What has changed is said a few times a second, not with every entry.
public final class LedgerProcessor implements Processor<String, byte[], String, Output> {

    /// How late the ledger may be, on top of a commit.
    static final Duration BETWEEN_SAYINGS = Duration.ofMillis(200);

    private final Deserializer<JournalEntry> deserializer;
    private ProcessorContext<String, Output> context;
    private LedgerSums sums;

    /// The fields are set by `init`, as Streams promises.
    @SuppressWarnings("NullAway.Init")
    private LedgerProcessor(Deserializer<JournalEntry> deserializer) {
        this.deserializer = deserializer;
    }

    /// With its stores.
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
                return LedgerSums.stores();
            }
        };
    }

    @Override
    public void init(ProcessorContext<String, Output> context) {
        this.context = context;
        this.sums = new LedgerSums(context);
        context.schedule(BETWEEN_SAYINGS, PunctuationType.WALL_CLOCK_TIME, _ -> sums.say(this::say));
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
        sums.add(entry, at);
    }

    private void say(String key, LedgerEntry sum) {
        context.forward(new Record<>(
                key, new Output.OfLedger(key, sum), sum.getUpdatedAt().toEpochMilli()));
    }

    /// Nobody but the services writes the journal; what somebody else has written there is no item and has no outcome.
    private Rejected rejected(Record<String, byte[]> record, RuntimeException error, Instant at) {
        var place = context.recordMetadata().orElseThrow();
        return Rejections.unreadable(record, place, "is no journal entry; it does not count in the ledger", error, at);
    }
}
