package io.tidings.enrich.duplicates;

import io.tidings.enrich.wire.InternalSerde;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/// The stores of a lane, each with its one owner.
record LaneStores(
        Members members,
        WholeArticles whole,
        BandIndex bands,
        ExactIndex shortTexts,
        FingerprintIndex fingerprints,
        Repetitions repetitions,
        Timeline timeline) {

    /// Those of the running task.
    static LaneStores of(ProcessorContext<?, ?> context) {
        return new LaneStores(
                new Members(context.getStateStore(Members.STORE)),
                new WholeArticles(context.getStateStore(WholeArticles.STORE)),
                new BandIndex(context.getStateStore(BandIndex.STORE)),
                new ExactIndex(context.getStateStore(ExactIndex.STORE)),
                new FingerprintIndex(context.getStateStore(FingerprintIndex.STORE)),
                new Repetitions(context.getStateStore(Repetitions.STORE)),
                new Timeline(context.getStateStore(Timeline.STORE)));
    }

    /// How they are made.
    ///
    /// @param where on disk or in memory, by the store's name
    static Set<StoreBuilder<?>> builders(Function<String, KeyValueBytesStoreSupplier> where) {
        return new LinkedHashSet<>(List.of(
                builder(where, Members.STORE, Serdes.String(), InternalSerde.memberRecord()),
                builder(where, WholeArticles.STORE, Serdes.String(), Serdes.ByteArray()),
                builder(where, BandIndex.STORE, Serdes.Long(), Serdes.ByteArray()),
                builder(where, ExactIndex.STORE, Serdes.Bytes(), Serdes.ByteArray()),
                builder(where, FingerprintIndex.STORE, Serdes.Long(), Serdes.ByteArray()),
                builder(where, Repetitions.STORE, Serdes.String(), Serdes.ByteArray()),
                builder(where, Timeline.STORE, Serdes.Bytes(), Serdes.ByteArray())));
    }

    private static <K, V> StoreBuilder<?> builder(
            Function<String, KeyValueBytesStoreSupplier> where, String name, Serde<K> keys, Serde<V> values) {
        return Stores.keyValueStoreBuilder(where.apply(name), keys, values);
    }
}
