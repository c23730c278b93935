package io.tidings.console.source;

import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceStatus;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.health.Health;
import io.tidings.runtime.life.Service;
import io.tidings.runtime.topic.TopicTail;
import io.tidings.schemas.topic.Topics;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All sources with how they are doing, followed in the background. Thread-safe.
public final class SourceBook implements AutoCloseable {

    private static final int PAGE = 200;
    private static final Comparator<SourceRow> TROUBLES_FIRST =
            Comparator.comparingInt(SourceRow::rank).thenComparing(SourceRow::id);

    private final Map<String, SourceDefinition> definitions = new ConcurrentHashMap<>();
    private final Map<String, SourceStatus> statuses = new ConcurrentHashMap<>();
    private final Clock clock;
    private List<Service> tails = List.of();

    /// An empty one.
    ///
    /// @param clock tells what is overdue
    SourceBook(Clock clock) {
        this.clock = clock;
    }

    /// Starts to follow the topics; returns at once.
    public static SourceBook start(ClusterAddress cluster, Clock clock) {
        var book = new SourceBook(clock);
        book.tails = List.of(
                TopicTail.start(cluster, Topics.SOURCES, record -> book.define(record.key(), record.value())),
                TopicTail.start(cluster, Topics.SOURCE_STATUS, record -> book.note(record.key(), record.value())));
        return book;
    }

    /// The background readings.
    public List<Service> readers() {
        return tails;
    }

    /// The sources that are asked for.
    public SourcesView view(SourcesQuestion question) {
        var now = clock.instant();
        var all = definitions.values().stream().map(source -> row(source, now)).toList();
        var states = new HashMap<String, Integer>(
                all.stream().collect(Collectors.groupingBy(SourceRow::state, Collectors.summingInt(_ -> 1))));
        var overdue = (int) all.stream().filter(SourceRow::isOverdue).count();
        if (overdue > 0) {
            states.put("overdue", overdue);
        }
        var matching =
                all.stream().filter(question::matches).sorted(TROUBLES_FIRST).toList();
        var from = Math.clamp(question.from(), 0, matching.size());
        var to = Math.min(from + PAGE, matching.size());
        return new SourcesView(
                now,
                trouble(),
                states,
                all.size(),
                matching.size(),
                matching.subList(from, to),
                to < matching.size() ? to : null);
    }

    /// The source with how it is doing.
    public SourceRow row(SourceDefinition source) {
        return row(source, clock.instant());
    }

    /// The source as it shall be.
    public Optional<SourceDefinition> definition(String id) {
        return Optional.ofNullable(definitions.get(id));
    }

    /// All sources as they shall be, by id, of this moment.
    public Map<String, SourceDefinition> definitions() {
        return Map.copyOf(definitions);
    }

    @Override
    public void close() {
        tails.forEach(Service::close);
    }

    private SourceRow row(SourceDefinition source, Instant now) {
        return SourceRow.of(source, statuses.get(source.getSourceId()), now);
    }

    void define(String id, @Nullable SourceDefinition source) {
        if (source == null) {
            definitions.remove(id);
        } else {
            definitions.put(id, source);
        }
    }

    void note(String id, @Nullable SourceStatus status) {
        if (status == null) {
            statuses.remove(id);
        } else {
            statuses.put(id, slim(status));
        }
    }

    /// Without what is large and only of use to ingest.
    private static SourceStatus slim(SourceStatus status) {
        var none = ByteBuffer.allocate(0);
        return SourceStatus.newBuilder(status)
                .setKnown(List.of())
                .setKnownHashes(none)
                .setTakenFiles(none)
                .build();
    }

    private @Nullable String trouble() {
        return tails.stream()
                .map(Service::health)
                .filter(health -> !health.isUp())
                .map(Health::message)
                .findFirst()
                .orElse(null);
    }
}
