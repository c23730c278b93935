package io.tidings.enrich.duplicates;

import io.tidings.enrich.judgement.Likeness;
import io.tidings.enrich.judgement.Member;
import io.tidings.enrich.judgement.Verdict;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.Stores;

/// A lane with its real stores, in memory.
final class LaneInMemory {

    static final Duration MONTH = Duration.ofDays(30);

    private final Lane lane;
    private final Map<String, Verdict> verdicts = new TreeMap<>();

    LaneInMemory() {
        var context = new MockProcessorContext<>();
        LaneStores.builders(Stores::inMemoryKeyValueStore).forEach(builder -> {
            var store = builder.withLoggingDisabled().build();
            store.init(context.getStateStoreContext(), store);
            context.addStateStore(store);
        });
        lane = new Lane(LaneStores.of(context), new Likeness(0.5, 0.07, MONTH), new LaneWindow(MONTH, MONTH));
    }

    /// Takes an article, and folds what is said about it and others.
    LaneInMemory take(Member member) {
        var arrived = lane.arrive(member, new byte[] {1});
        verdicts.put(member.id(), arrived.judgement().verdict());
        arrived.judgement()
                .corrections()
                .forEach(correction -> verdicts.put(correction.member().id(), correction.verdict()));
        return this;
    }

    LaneInMemory withdraw(String articleId) {
        verdicts.remove(articleId);
        lane.withdraw(articleId)
                .ifPresent(corrections -> corrections.forEach(
                        correction -> verdicts.put(correction.member().id(), correction.verdict())));
        return this;
    }

    boolean knows(String articleId) {
        return lane.verdict(articleId).isPresent();
    }

    /// How every article stands by what was said.
    Map<String, Verdict> verdicts() {
        return verdicts;
    }
}
