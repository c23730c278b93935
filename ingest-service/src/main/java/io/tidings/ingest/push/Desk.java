package io.tidings.ingest.push;

import io.tidings.ingest.publish.Chunk;
import io.tidings.ingest.read.Read;
import io.tidings.ingest.schedule.PollOutcome;
import io.tidings.ingest.source.Source;
import io.tidings.ingest.source.SourceTable;
import io.tidings.ingest.state.Sight;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Brings what was sent into transactions: of each source one at a time, with all requests that came in while the one
/// before was under way. Thread-safe.
final class Desk {

    private static final int MOST_READS = 500;

    /// Transactions that a request is put into until one is committed; a few fail while instances come and go.
    private static final int MOST_TRIES = 3;

    private final SourceTable table;
    private final Consumer<Chunk> publisher;
    private final Clock clock;
    private final Map<String, Deque<Delivery>> waiting = new HashMap<>();

    /// @param publisher takes a chunk and completes its future
    Desk(SourceTable table, Consumer<Chunk> publisher, Clock clock) {
        this.table = table;
        this.publisher = publisher;
        this.clock = clock;
    }

    /// Takes a request; its answer comes by itself.
    void take(String source, Delivery delivery) {
        synchronized (waiting) {
            var line = waiting.get(source);
            if (line != null) {
                line.add(delivery);
                return;
            }
            waiting.put(source, new ArrayDeque<>(List.of(delivery)));
        }
        next(source);
    }

    /// Publishes what waits, if something does; nothing of the source is under way.
    private void next(String id) {
        for (var round = round(id); !round.isEmpty(); round = round(id)) {
            var found = table.find(id);
            if (found.isEmpty()) {
                round.forEach(delivery -> delivery.answer().complete(new Answer.Elsewhere()));
            } else if (publish(found.get(), round)) {
                return;
            }
        }
    }

    /// @return false where nothing has to be published
    private boolean publish(Source source, List<Delivery> round) {
        var fresh = new ArrayList<Delivery>();
        for (var delivery : round) {
            Decision.byKey(source, delivery)
                    .ifPresentOrElse(answer -> delivery.answer().complete(answer), () -> fresh.add(delivery));
        }
        if (fresh.isEmpty()) {
            return false;
        }
        var reads = reads(fresh);
        var answers = Decision.answers(source, fresh, reads, clock.instant());
        var end = new Chunk.End(PollOutcome.fetched(), Sight.nothing(source.status()));
        var chunk = Chunk.of(source, reads, end);
        var _ = chunk.published().whenComplete((committed, _) -> {
            if (Boolean.TRUE.equals(committed)) {
                for (var i = 0; i < fresh.size(); i++) {
                    fresh.get(i).answer().complete(answers.get(i));
                }
            } else {
                again(source.id(), fresh);
            }
            next(source.id());
        });
        publisher.accept(chunk);
        return true;
    }

    /// Nothing of these is published. They go before what came in meanwhile, since it came later.
    private void again(String id, List<Delivery> deliveries) {
        synchronized (waiting) {
            var line = waiting.getOrDefault(id, new ArrayDeque<>());
            for (var delivery : deliveries.reversed()) {
                if (delivery.tries() + 1 < MOST_TRIES) {
                    line.addFirst(delivery.again());
                } else {
                    delivery.answer()
                            .complete(new Answer.TryAgain("The transaction was not committed; send the request again"));
                }
            }
        }
    }

    private static List<Read> reads(List<Delivery> deliveries) {
        var reads = new ArrayList<Read>();
        for (var delivery : deliveries) {
            reads.addAll(delivery.reads());
            var key = delivery.key();
            if (key != null) {
                reads.add(new Read.Mark(delivery.reads().getLast().place(), key));
            }
        }
        return reads;
    }

    /// What goes into the next transaction; a second request with one key waits for the first. Empty: nothing waits any
    /// more, and the source's line is closed.
    private List<Delivery> round(String id) {
        synchronized (waiting) {
            var line = waiting.getOrDefault(id, new ArrayDeque<>());
            var round = new ArrayList<Delivery>();
            var keys = new HashSet<Long>();
            var reads = 0;
            while (!line.isEmpty() && reads < MOST_READS) {
                var key = line.getFirst().key();
                if (key != null && !keys.add(key.key())) {
                    break;
                }
                var delivery = line.removeFirst();
                round.add(delivery);
                reads += delivery.reads().size();
            }
            if (round.isEmpty()) {
                waiting.remove(id);
            }
            return round;
        }
    }
}
