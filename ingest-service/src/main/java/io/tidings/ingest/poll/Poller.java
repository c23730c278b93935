package io.tidings.ingest.poll;

import io.tidings.ingest.measure.IngestMetrics;
import io.tidings.ingest.publish.Publisher;
import io.tidings.ingest.read.PollRequest;
import io.tidings.ingest.read.Readers;
import io.tidings.ingest.schedule.PollOutcome;
import io.tidings.ingest.schedule.PollPlan;
import io.tidings.ingest.schedule.Timetable;
import io.tidings.ingest.source.Source;
import io.tidings.ingest.source.SourceTable;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Polls each source when it is due, each on a virtual thread, at most one at a time for each source and so many at
/// once.
/// Thread-safe.
public final class Poller implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
    private static final Duration AFTER_ABORT = Duration.ofMillis(500);

    private final SourceTable table;
    private final Readers readers;
    private final Publisher publisher;
    private final IngestMetrics metrics;
    private final Clock clock;
    private final Timetable timetable;
    private final Semaphore permits;
    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private final AtomicInteger overdue = new AtomicInteger();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("poll-", 0).factory());

    /// @param atOnce most polls at a time
    public Poller(
            SourceTable table, Readers readers, Publisher publisher, IngestMetrics metrics, Clock clock, int atOnce) {
        this.table = table;
        this.readers = readers;
        this.publisher = publisher;
        this.metrics = metrics;
        this.clock = clock;
        this.permits = new Semaphore(atOnce, true);
        this.timetable = new Timetable(this::begin, clock);
        metrics.gauge("tidings.ingest.polls.running", running::size);
        metrics.gauge("tidings.ingest.sources.overdue", overdue::get);
    }

    /// Begins; returns at once.
    public void start() {
        timetable.start();
    }

    /// The source is new, defined anew, or polled: sees when it is due.
    public void reschedule(String id) {
        if (!running.contains(id)) {
            table.find(id)
                    .flatMap(source -> PollPlan.due(source.definition(), source.status()))
                    .ifPresentOrElse(at -> timetable.put(id, at), () -> timetable.remove(id));
        }
    }

    @Override
    public void close() {
        timetable.close();
        threads.shutdownNow();
    }

    private void begin(String id) {
        if (!running.add(id)) {
            return; // its end looks again
        }
        overdue.incrementAndGet();
        var _ = threads.submit(() -> run(id));
    }

    private void run(String id) {
        var published = false;
        try {
            permits.acquire();
            overdue.decrementAndGet();
            try {
                published = poll(id);
            } finally {
                permits.release();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            running.remove(id);
            if (published) {
                reschedule(id);
            } else if (table.find(id).isPresent()) {
                timetable.put(id, clock.instant().plus(AFTER_ABORT));
            }
        }
    }

    private boolean poll(String id) throws InterruptedException {
        var found = table.find(id);
        if (found.isEmpty() || isPaused(found.get())) {
            return true;
        }
        var source = found.get();
        var poll = new Poll(source, publisher);
        try {
            var outcome = read(source, poll);
            metrics.polled(outcome);
            poll.end(outcome);
            return true;
        } catch (Poll.AbortedException _) {
            return false;
        }
    }

    private static boolean isPaused(Source source) {
        return source.definition().getPaused();
    }

    @SuppressWarnings("CatchingUnchecked") // a reader's fault concerns its source alone, and is shown there
    private PollOutcome read(Source source, Poll poll) throws InterruptedException {
        try {
            return readers.of(source.definition())
                    .read(new PollRequest(source.definition(), source.status(), source.looks()), poll);
        } catch (Poll.AbortedException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.atError().setCause(e).addKeyValue("source", source.id()).log("the reader failed");
            return new PollOutcome.Failed("internal-error", "The reader failed with " + e + "; please report it");
        }
    }
}
