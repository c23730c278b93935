package io.tidings.ingest.read;

import io.tidings.ingest.credential.Secrets;
import io.tidings.ingest.fetch.FetchLimits;
import io.tidings.ingest.fetch.Fetcher;
import io.tidings.ingest.files.FileLooks;
import io.tidings.ingest.intake.Intake;
import io.tidings.ingest.intake.Item;
import io.tidings.ingest.intake.PollEnd;
import io.tidings.ingest.schedule.PollOutcome;
import io.tidings.ingest.state.Sight;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.news.SourceState;
import io.tidings.news.SourceStatus;
import io.tidings.schemas.serde.TrustedRecords;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Polls of one source, one after the other, as ingest makes them, without Kafka: what a poll took counts for the next.
final class Polls implements AutoCloseable {

    static {
        TrustedRecords.add();
    }

    private static final Instant NOW = Instant.parse("2026-02-03T07:00:00Z");

    private final Fetcher fetcher = new Fetcher(FetchLimits.defaults(), "Tests", Clock.systemUTC());
    private final FileLooks looks = new FileLooks();
    private final Readers readers;
    private SourceDefinition definition;
    private SourceStatus status;
    private @Nullable PollOutcome outcome;
    private List<Read> reads = List.of();

    Polls(SourceDefinition definition) {
        this(definition, Map.of());
    }

    Polls(SourceDefinition definition, Map<String, String> environment) {
        this.definition = definition;
        this.readers = new Readers(
                fetcher, new Secrets(environment::get), Clock.systemUTC(), Duration.ZERO, FetchListener.NOBODY);
        this.status = SourceStatus.newBuilder()
                .setSourceId(definition.getSourceId())
                .setState(SourceState.ACTIVE)
                .build();
    }

    /// A source that is polled again and again, and may fetch from the loopback.
    static SourceDefinition.Builder source(SourceKind kind, String address) {
        return SourceDefinition.newBuilder()
                .setSourceId("desk")
                .setKind(kind)
                .setAddress(address)
                .setAllowPrivateAddresses(true)
                .setPollEveryMillis(60_000L)
                .setRequestedAt(NOW)
                .setDefinedAt(NOW);
    }

    /// Polls once.
    ///
    /// @return what is taken in
    List<Item> poll() {
        try {
            var found = new ArrayList<Read>();
            outcome = readers.of(definition).read(new PollRequest(definition, status, looks), found::add);
            reads = List.copyOf(found);
            var taken = Intake.take(definition, status, reads, NOW);
            status = PollEnd.conclude(definition, taken.status(), outcome, Sight.nothing(status), NOW);
            return taken.items();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// From now on the source is defined like this.
    void define(SourceDefinition changed) {
        this.definition = changed;
    }

    /// What the last poll found.
    List<Read> reads() {
        return reads;
    }

    /// The status is this again, as after a transaction that was not committed.
    void rollBack(SourceStatus before) {
        status = before;
    }

    /// What of these reads would be taken in now.
    Intake.Taken decide(List<Read> found) {
        return Intake.take(definition, status, found, NOW);
    }

    SourceStatus status() {
        return status;
    }

    String outcome() {
        return outcome == null ? "" : outcome.code();
    }

    String message() {
        return outcome == null ? "" : outcome.message();
    }

    /// Titles of the articles, in order.
    static List<String> titles(List<Item> items) {
        return items.stream()
                .filter(Item.Accepted.class::isInstance)
                .map(item ->
                        String.valueOf(((Item.Accepted) item).entry().article().title()))
                .toList();
    }

    /// Addresses of the articles, in order.
    static List<String> urls(List<Item> items) {
        return items.stream()
                .filter(Item.Accepted.class::isInstance)
                .map(item ->
                        String.valueOf(((Item.Accepted) item).entry().article().url()))
                .toList();
    }

    /// Reasons of what was refused, in order.
    static List<String> reasons(List<Item> items) {
        return items.stream()
                .filter(Item.Refused.class::isInstance)
                .map(item -> ((Item.Refused) item).bad().reason().code())
                .toList();
    }

    @Override
    public void close() {
        fetcher.close();
    }
}
