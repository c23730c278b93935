package io.tidings.ingest.poll;

import io.tidings.ingest.fetch.HostPermits;
import io.tidings.ingest.measure.IngestMetrics;
import io.tidings.ingest.publish.Publisher;
import io.tidings.ingest.read.PollRequest;
import io.tidings.ingest.read.Readers;
import io.tidings.ingest.schedule.Lineup;
import io.tidings.ingest.schedule.Lineup.Seat;
import io.tidings.ingest.schedule.Places;
import io.tidings.ingest.schedule.PollOutcome;
import io.tidings.ingest.schedule.PollPlan;
import io.tidings.ingest.schedule.SourceHost;
import io.tidings.ingest.schedule.Timetable;
import io.tidings.ingest.source.Source;
import io.tidings.ingest.source.SourceTable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Polls each source when it is due, each on a virtual thread of its own: of each host one at a time, so many at once
/// altogether. Whoever waits for its host has no thread; whoever waits for another host in the middle of a poll leaves
/// its place to others. Thread-safe.
public final class Poller implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
    private static final Duration AFTER_ABORT = Duration.ofMillis(500);

    /// So many threads for each place: most wait for the pauses that hosts ask for between pages.
    private static final int THREADS_A_PLACE = 8;

    private final SourceTable table;
    private final Readers readers;
    private final Publisher publisher;
    private final IngestMetrics metrics;
    private final Clock clock;
    private final HostPermits hosts;
    private final Timetable timetable;
    private final Places places;
    private final Lineup lineup;
    private final Set<String> inHand = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("poll-", 0).factory());

    /// @param places as many polls work at a time
    /// @param count how many places there are
    /// @param hosts whose pauses are kept
    public Poller(
            SourceTable table,
            Readers readers,
            Publisher publisher,
            IngestMetrics metrics,
            Clock clock,
            Places places,
            int count,
            HostPermits hosts) {
        this.table = table;
        this.readers = readers;
        this.publisher = publisher;
        this.metrics = metrics;
        this.clock = clock;
        this.hosts = hosts;
        this.places = places;
        this.lineup = new Lineup(THREADS_A_PLACE * count);
        this.timetable = new Timetable(this::begin, clock);
        metrics.gauge("tidings.ingest.polls.running", lineup::running);
        metrics.gauge("tidings.ingest.sources.overdue", lineup::overdue);
        metrics.gauge("tidings.ingest.sources.overdue.seconds", this::longestOverdue);
    }

    /// Begins; returns at once.
    public void start() {
        timetable.start();
    }

    /// The source is new, defined anew, or polled: sees when it is due.
    public void reschedule(String id) {
        if (!inHand.contains(id)) {
            var found = table.find(id);
            found.flatMap(Pauses::begun)
                    .ifPresent(status -> found.ifPresent(source -> table.note(source.tenure(), status, true)));
            found.flatMap(source -> PollPlan.due(source.definition(), source.status()))
                    .ifPresentOrElse(at -> timetable.put(id, at), () -> timetable.remove(id));
        }
    }

    @Override
    public void close() {
        timetable.close();
        threads.shutdownNow();
    }

    private Number longestOverdue() {
        return lineup.waitingSince()
                .map(since -> Duration.between(since, clock.instant()).toMillis() / 1e3)
                .orElse(0.0);
    }

    private void begin(String id) {
        if (inHand.add(id)) {
            var host = table.find(id)
                    .map(source -> SourceHost.of(source.definition(), source.status()))
                    .orElse("");
            run(lineup.due(new Seat(id, host, clock.instant())));
        } else {
            lineup.turn(id).ifPresent(this::run); // else its end looks again
        }
    }

    private void run(List<Seat> seats) {
        try {
            seats.forEach(seat -> threads.execute(() -> run(seat)));
        } catch (RejectedExecutionException _) {
            // Closed meanwhile.
        }
    }

    private void run(Seat seat) {
        var published = false;
        try {
            places.take();
            try {
                published = poll(seat.source());
            } finally {
                places.leave();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            end(seat, published);
        }
    }

    private void end(Seat seat, boolean published) {
        var id = seat.source();
        inHand.remove(id);
        if (published) {
            reschedule(id);
        } else if (table.find(id).isPresent()) {
            timetable.put(id, clock.instant().plus(AFTER_ABORT));
        }
        lineup.ended(seat.host())
                .ifPresent(next -> timetable.put(next.source(), clock.instant().plus(hosts.pauseLeft(seat.host()))));
        run(lineup.released());
    }

    private boolean poll(String id) throws InterruptedException {
        var found = table.find(id);
        if (found.isEmpty() || !isDue(found.get())) {
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

    /// Whoever has waited for its host may have been paused, or put off, since.
    private boolean isDue(Source source) {
        return PollPlan.due(source.definition(), source.status())
                .filter(at -> !at.isAfter(clock.instant()))
                .isPresent();
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
