package io.tidings.ingest.publish;

import io.tidings.ingest.assign.GroupView;
import io.tidings.ingest.intake.PollEnd;
import io.tidings.ingest.intake.Quiet;
import io.tidings.ingest.measure.IngestMetrics;
import io.tidings.ingest.publish.Transactions.Result;
import io.tidings.ingest.read.Read;
import io.tidings.ingest.source.Source;
import io.tidings.ingest.source.SourceTable;
import io.tidings.runtime.health.Health;
import io.tidings.schemas.serde.NewsSerdes;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Publishes what the polls have read: one transaction after the other, each with what was finished in some 50 ms. One
/// thread of its own, the only one that writes statuses. Thread-safe.
public final class Publisher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
    private static final Duration GATHER = Duration.ofMillis(50);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration STOP = Duration.ofSeconds(20);
    private static final long IDLE_MILLIS = 200;

    /// A transaction takes no more chunks when it has this much; a commit is dear, memory too.
    private static final long ENOUGH_BYTES = 8L << 20;

    private static final int ENOUGH_READS = 500;
    private static final int ENOUGH_NOTES = 2_000;

    /// What the publisher asks of the group.
    ///
    /// @param view asked for each transaction, before the table
    /// @param reload brings the table to what the topics say, after a transaction in doubt;
    ///     may fail with a KafkaException
    public record Group(Supplier<GroupView> view, Runnable reload) {}

    private final BlockingQueue<Chunk> queue = new LinkedBlockingQueue<>();
    private final SourceTable table;
    private final Group group;
    private final Transactions transactions;
    private final RecordWriter writer;
    private final IngestMetrics metrics;
    private final Clock clock;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("publisher").unstarted(this::run);
    private volatile Health health = Health.starting("connecting to the cluster");

    /// @param producers makes transactional producers, all of the same transactional id
    public Publisher(
            SourceTable table,
            Group group,
            Supplier<Producer<String, byte[]>> producers,
            NewsSerdes serdes,
            IngestMetrics metrics,
            Clock clock) {
        this.table = table;
        this.group = group;
        this.transactions = new Transactions(producers);
        this.writer = new RecordWriter(serdes);
        this.metrics = metrics;
        this.clock = clock;
    }

    /// Begins; returns at once.
    public void start() {
        thread.start();
    }

    /// Hands a chunk over; its future tells what became of it. Of one source there is never more than one.
    public void publish(Chunk chunk) {
        queue.add(chunk);
        if (isStopped()) {
            giveUpWaiting();
        }
    }

    /// Ends a poll that has found nothing to publish, at once: its status is written down some time later, if at all.
    ///
    /// @param reads all of the poll's
    /// @return false if it has to be published
    public boolean conclude(Source source, List<Read> reads, Chunk.End end) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var before = source.status();
        var after = Quiet.end(source.definition(), before, reads, end.outcome(), end.sight(), now);
        after.ifPresent(
                status -> table.note(source.tenure(), status, !PollEnd.isQuiet(before, status, source.writtenAt())));
        return after.isPresent();
    }

    /// How the publishing is doing.
    public Health health() {
        return health;
    }

    @Override
    public void close() {
        stop.countDown();
        try {
            thread.join(STOP);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        giveUpWaiting();
    }

    @SuppressWarnings("CatchingUnchecked") // a publisher that ends unseen is the worst fault: the health must say so
    private void run() {
        try (transactions) {
            recover();
            while (!isStopped()) {
                var first = next(IDLE_MILLIS);
                if (first != null) {
                    publishAll(gather(first));
                } else if (table.hasUnwritten()) {
                    publishAll(List.of());
                }
            }
            health = Health.down("stopped");
        } catch (RuntimeException | Error e) {
            LOG.atError().setCause(e).log("publishing ended; restart the service");
            health = Health.down("publishing ended with " + e + "; restart the service");
            throw e;
        } finally {
            stop.countDown();
            giveUpWaiting();
        }
    }

    private List<Chunk> gather(Chunk first) {
        var chunks = new ArrayList<>(List.of(first));
        var weight = first.weight();
        var reads = first.undecided();
        var end = System.nanoTime() + GATHER.toNanos();
        while (weight < ENOUGH_BYTES && reads < ENOUGH_READS) {
            var chunk = next(TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
            if (chunk == null) {
                break;
            }
            chunks.add(chunk);
            weight += chunk.weight();
            reads += chunk.undecided();
        }
        return chunks;
    }

    private @Nullable Chunk next(long millis) {
        try {
            return queue.poll(Math.max(millis, 0), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            stop.countDown();
            return null;
        }
    }

    private void publishAll(List<Chunk> gathered) {
        var notes = table.takeUnwritten(ENOUGH_NOTES);
        while (!isStopped()) {
            try {
                publishOnce(gathered, notes);
                return;
            } catch (RetriableException e) {
                // The registry is away; no transaction has begun.
                health = Health.waiting(String.valueOf(e.getMessage()));
                pause();
            }
        }
        gathered.forEach(chunk -> chunk.published().complete(false));
    }

    private void publishOnce(List<Chunk> gathered, List<Source> notes) {
        var view = group.view().get();
        var batch = Batch.of(gathered, notes, table, writer, clock);
        batch.lost().forEach(chunk -> chunk.published().complete(false));
        if (batch.records().isEmpty()) {
            conclude(batch, Result.COMMITTED);
            return;
        }
        if (view.offsets().isEmpty()) {
            conclude(batch, Result.ABORTED); // owns nothing (any more)
            return;
        }
        var result = metrics.transaction(() -> transactions.write(batch.records(), view));
        if (result == Result.IN_DOUBT) {
            recover();
        }
        conclude(batch, result);
    }

    private void conclude(Batch batch, Result result) {
        var committed = result == Result.COMMITTED;
        if (committed) {
            batch.outcomes().forEach(this::settle);
            batch.notes().forEach(table::noteWritten);
            metrics.published(batch.accepted(), batch.refused());
            health = Health.up("publishing");
        } else {
            metrics.aborted();
            batch.notes().forEach(table::noteUnwritten);
        }
        batch.chunks().forEach(chunk -> chunk.published().complete(committed));
    }

    private void settle(Batch.After after) {
        if (after.written()) {
            table.settle(after.tenure(), after.status());
        } else {
            table.note(after.tenure(), after.status(), false);
        }
    }

    /// A new producer, and the table as the topics say: nothing in memory may be older or newer than what is committed.
    private void recover() {
        while (!isStopped()) {
            try {
                transactions.renew();
                group.reload().run();
                health = Health.up("publishing");
                return;
            } catch (KafkaException e) {
                LOG.atWarn().setCause(e).log("the cluster does not answer; trying again");
                health = Health.waiting("the cluster does not answer: " + e.getMessage());
                pause();
            }
        }
    }

    private void giveUpWaiting() {
        for (var chunk = queue.poll(); chunk != null; chunk = queue.poll()) {
            chunk.published().complete(false);
        }
    }

    private boolean isStopped() {
        return stop.getCount() == 0;
    }

    private void pause() {
        try {
            var _ = stop.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            stop.countDown();
        }
    }
}
