package io.tidings.ingest.poll;

import io.tidings.ingest.publish.Chunk;
import io.tidings.ingest.publish.Publisher;
import io.tidings.ingest.read.Place;
import io.tidings.ingest.read.Read;
import io.tidings.ingest.read.Reason;
import io.tidings.ingest.read.Sink;
import io.tidings.ingest.schedule.PollOutcome;
import io.tidings.ingest.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/// One poll of one source: takes what the reader finds and hands it to the publisher in chunks. While one chunk is
/// being
/// published the next is read, no further: memory stays bounded however large the source is. Not thread-safe.
final class Poll implements Sink {

    private static final int MOST_READS = 500;
    private static final long MOST_BYTES = 4L << 20;

    /// The chunk before was not committed: the poll is over, and begins again from what is.
    static final class AbortedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AbortedException() {
            super("what was read before is not published", null, false, false);
        }
    }

    private final Source source;
    private final Publisher publisher;
    private final Seen seen;
    private List<Read> reads = new ArrayList<>();
    private long weight;
    private int handed;
    private @Nullable Chunk onItsWay;

    Poll(Source source, Publisher publisher) {
        this.source = source;
        this.publisher = publisher;
        this.seen = new Seen(source.status());
    }

    /// @throws AbortedException if the poll has to begin again
    @Override
    public void take(Read read) throws InterruptedException {
        seen.take(read);
        reads.add(read);
        weight += read.weight();
        if (reads.size() >= MOST_READS || weight >= MOST_BYTES) {
            hand(null);
        }
    }

    /// Publishes the rest and waits until all is committed; where there is nothing to publish, it does not wait.
    ///
    /// @throws AbortedException if the poll has to begin again
    void end(PollOutcome outcome) throws InterruptedException {
        if (!outcome.isGood() && source.definition().getPollEveryMillis() == null) {
            reads.add(failure(outcome));
        }
        var end = new Chunk.End(outcome, seen.sight());
        if (handed == 0 && !source.tenure().isEnded() && publisher.conclude(source, reads, end)) {
            return;
        }
        hand(end);
        awaitPublished();
    }

    private void hand(Chunk.@Nullable End end) throws InterruptedException {
        awaitPublished();
        handed++;
        onItsWay = Chunk.of(source, reads, end);
        reads = new ArrayList<>();
        weight = 0;
        publisher.publish(onItsWay);
    }

    private void awaitPublished() throws InterruptedException {
        var chunk = onItsWay;
        onItsWay = null;
        try {
            if (source.tenure().isEnded()
                    || (chunk != null && !chunk.published().get())) {
                throw new AbortedException();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a chunk's future is only ever completed with a value", e);
        }
    }

    /// Who asked once for something that cannot be read gets an item that says so; a source that is polled again and
    /// again
    /// has its state for that.
    private Read failure(PollOutcome outcome) {
        var address = source.definition().getAddress();
        return new Read.Bad(
                new Place(address, "", 1, null, null),
                null,
                known(outcome.code()),
                outcome.message(),
                null,
                address,
                new byte[0],
                0);
    }

    private static Reason known(String code) {
        var reason = Reason.of(code);
        return reason == Reason.NOT_AN_ARTICLE ? Reason.UNREACHABLE : reason;
    }
}
