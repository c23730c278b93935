package io.tidings.ingest.schedule;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;

/// Who of the due sources is polled now: of each host one at a time, of all hosts together so many. Whoever has to wait
/// for its host takes neither a thread nor a place from the sources of other hosts. Thread-safe.
///
/// A source that is told with [#due] comes out of `due`, [#turn] or [#released] exactly once, in the order of its host.
public final class Lineup {

    /// A source in the line.
    ///
    /// @param host whose line it stands in; sources of the same are polled one after the other
    /// @param since when it was due
    public record Seat(String source, String host, Instant since) {}

    private final int places;
    private final Map<String, Queue<Seat>> waiting = new HashMap<>();
    private final Map<String, Seat> reserved = new HashMap<>();
    private final Queue<Seat> ready = new ArrayDeque<>();
    private int waitingCount;
    private int taken;

    /// @param places most sources that are polled at a time
    public Lineup(int places) {
        this.places = places;
    }

    /// The source is due.
    ///
    /// @return who is polled now, by the caller
    public synchronized List<Seat> due(Seat seat) {
        var line = waiting.putIfAbsent(seat.host(), new ArrayDeque<>(1));
        if (line != null) {
            line.add(seat);
            waitingCount++;
            return List.of();
        }
        ready.add(seat);
        return start();
    }

    /// The source whose host was kept for it can go.
    ///
    /// @return who is polled now, by the caller; empty if no host is kept for it
    public synchronized Optional<List<Seat>> turn(String source) {
        return Optional.ofNullable(reserved.remove(source)).map(seat -> {
            ready.add(seat);
            return start();
        });
    }

    /// The poll of a source of this host has ended.
    ///
    /// @return who is next of the same host; the host is kept for it until its [#turn]
    public synchronized Optional<Seat> ended(String host) {
        taken--;
        var line = waiting.get(host);
        if (line == null || line.isEmpty()) {
            waiting.remove(host);
            return Optional.empty();
        }
        waitingCount--;
        var next = line.remove();
        reserved.put(next.source(), next);
        return Optional.of(next);
    }

    /// Fills the places that have become free.
    ///
    /// @return who is polled now, by the caller
    public synchronized List<Seat> released() {
        return start();
    }

    /// Sources that are due and not polled yet.
    public synchronized int overdue() {
        return waitingCount + ready.size() + reserved.size();
    }

    /// When the source was due that has waited longest; empty if none waits.
    public synchronized Optional<Instant> waitingSince() {
        var heads = waiting.values().stream().map(Queue::peek).filter(Objects::nonNull);
        return Stream.of(heads, ready.stream().limit(1), reserved.values().stream())
                .flatMap(seats -> seats)
                .map(Seat::since)
                .min(Comparator.naturalOrder());
    }

    /// Sources that are polled.
    public synchronized int running() {
        return taken;
    }

    private List<Seat> start() {
        var started = new ArrayList<Seat>();
        while (taken < places && !ready.isEmpty()) {
            taken++;
            started.add(ready.remove());
        }
        return started;
    }
}
