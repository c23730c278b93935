package io.tidings.enrich.duplicates;

import io.tidings.enrich.judgement.Likeness;
import io.tidings.enrich.judgement.Member;
import io.tidings.enrich.judgement.Verdict;
import io.tidings.enrich.wire.InternalSerde;
import io.tidings.enrich.wire.MemberRecord;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/// A lane with its real store, in memory.
final class LaneInMemory {

    static final Duration MONTH = Duration.ofDays(30);

    private final Members members;
    private final Map<String, Verdict> verdicts = new TreeMap<>();
    private Lane lane;
    private long offset;

    LaneInMemory() {
        var context = new MockProcessorContext<>();
        var store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(Members.STORE), Serdes.Long(), InternalSerde.memberRecord())
                .withLoggingDisabled()
                .build();
        store.init(context.getStateStoreContext(), store);
        context.addStateStore(store);
        KeyValueStore<Long, MemberRecord> kept = context.getStateStore(Members.STORE);
        members = new Members(kept);
        lane = lane();
    }

    private Lane lane() {
        return new Lane(members, new Likeness(0.5, 0.07, MONTH), new LaneWindow(MONTH, MONTH));
    }

    /// As after a crash: all that is left is the store.
    LaneInMemory restart() {
        lane = lane();
        return this;
    }

    /// Takes an article, and folds what is said about it and others.
    LaneInMemory take(Member member) {
        var arrived = lane.arrive(new Stored(member, offset++, new byte[] {1}));
        verdicts.put(member.id(), arrived.verdict());
        arrived.corrections().forEach(this::fold);
        return this;
    }

    LaneInMemory withdraw(String articleId) {
        verdicts.remove(articleId);
        lane.withdraw(articleId).ifPresent(corrections -> corrections.forEach(this::fold));
        return this;
    }

    private void fold(Lane.Changed changed) {
        verdicts.put(changed.article().member().id(), changed.verdict());
    }

    boolean knows(String articleId) {
        return lane.find(articleId).isPresent();
    }

    /// How every article stands by what was said.
    Map<String, Verdict> verdicts() {
        return verdicts;
    }
}
