package io.tidings.enrich.duplicates;

import io.tidings.enrich.judgement.Likeness;
import io.tidings.enrich.judgement.Member;
import io.tidings.enrich.judgement.Verdict;
import io.tidings.enrich.wire.InternalSerde;
import io.tidings.enrich.wire.MemberRecord;
import io.tidings.news.Ruling;
import io.tidings.news.RulingKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/// A lane with its real store, in memory.
final class LaneInMemory {

    static final Duration MONTH = Duration.ofDays(30);

    private final Members members;
    private final KeyValueStore<String, byte[]> rulings;
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
        var said = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(Rulings.STORE), Serdes.String(), Serdes.ByteArray())
                .withLoggingDisabled()
                .build();
        said.init(context.getStateStoreContext(), said);
        context.addStateStore(said);
        rulings = context.getStateStore(Rulings.STORE);
        lane = lane();
    }

    private Lane lane() {
        return new Lane(members, new Rulings(rulings), new Likeness(0.5, 0.07, MONTH), new LaneWindow(MONTH, MONTH));
    }

    /// As after a crash: all that is left is the store.
    LaneInMemory restart() {
        lane = lane();
        return this;
    }

    /// Takes an article, and folds what is said about it and others.
    LaneInMemory take(Member member) {
        var arrived = lane.arrive(new Stored(member, offset++, new byte[] {1}, false));
        verdicts.put(member.id(), arrived.verdict());
        arrived.corrections().forEach(this::fold);
        return this;
    }

    LaneInMemory withdraw(String articleId) {
        verdicts.remove(articleId);
        lane.withdraw(articleId).ifPresent(corrections -> corrections.forEach(this::fold));
        return this;
    }

    /// A person says something of two articles, or takes it back with null.
    LaneInMemory rule(String one, String other, @Nullable RulingKind kind) {
        var first = one.compareTo(other) < 0 ? one : other;
        var second = one.compareTo(other) < 0 ? other : one;
        var said = kind == null
                ? null
                : Ruling.newBuilder()
                        .setFirst(first)
                        .setSecond(second)
                        .setKind(kind)
                        .setMadeBy("editor")
                        .setMadeAt(Instant.EPOCH)
                        .build();
        lane.rule(first, second, said).forEach(this::fold);
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
