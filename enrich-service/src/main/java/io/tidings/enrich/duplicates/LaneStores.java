package io.tidings.enrich.duplicates;

import io.tidings.enrich.wire.InternalSerde;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
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
    static Set<StoreBuilder<?>> builders() {
        return Set.of(
                builder(Members.STORE, Serdes.String(), InternalSerde.memberRecord()),
                builder(WholeArticles.STORE, Serdes.String(), Serdes.ByteArray()),
                builder(BandIndex.STORE, Serdes.Long(), Serdes.ByteArray()),
                builder(ExactIndex.STORE, Serdes.Bytes(), Serdes.ByteArray()),
                builder(FingerprintIndex.STORE, Serdes.Long(), Serdes.ByteArray()),
                builder(Repetitions.STORE, Serdes.String(), Serdes.ByteArray()),
                builder(Timeline.STORE, Serdes.Bytes(), Serdes.ByteArray()));
    }

    private static <K, V> StoreBuilder<?> builder(String name, Serde<K> keys, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), keys, values);
    }
}
