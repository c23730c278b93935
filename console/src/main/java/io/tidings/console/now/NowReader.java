package io.tidings.console.now;

import io.tidings.console.tail.RecentTail;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.life.Service;
import io.tidings.runtime.topic.TopicTail;
import io.tidings.schemas.topic.Topics;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/// Reads what the page *Now* shows, in the background. Thread-safe.
public final class NowReader implements AutoCloseable {

    private static final int LEDGER_ROWS = 100;

    private final Clock clock;
    private final Throughput throughput;
    private final Freshness freshness;
    private final LedgerBook ledger;
    private final Supplier<List<ServiceHealth>> services;
    private final List<Service> tails;

    private NowReader(
            Clock clock,
            Throughput throughput,
            Freshness freshness,
            LedgerBook ledger,
            Supplier<List<ServiceHealth>> services,
            List<Service> tails) {
        this.clock = clock;
        this.throughput = throughput;
        this.freshness = freshness;
        this.ledger = ledger;
        this.services = services;
        this.tails = tails;
    }

    /// Starts to read; returns at once.
    ///
    /// @param services how the services are doing; asked for with each view, so it has to answer at once
    public static NowReader start(ClusterAddress cluster, Clock clock, Supplier<List<ServiceHealth>> services) {
        var throughput = new Throughput(clock);
        var freshness = new Freshness(clock);
        var ledger = new LedgerBook(clock);
        var shown = Duration.ofSeconds(Throughput.STEP.toSeconds() * Throughput.STEPS);
        return new NowReader(
                clock,
                throughput,
                freshness,
                ledger,
                services,
                List.of(
                        RecentTail.start(cluster, Topics.JOURNAL, shown, clock, throughput),
                        RecentTail.start(cluster, Topics.ARTICLES, Freshness.WINDOW, clock, freshness),
                        TopicTail.start(cluster, Topics.LEDGER, ledger)));
    }

    /// What is known now; returns at once.
    public NowView view() {
        return new NowView(
                clock.instant(),
                throughput.inRate(),
                throughput.outRate(),
                throughput.series(),
                freshness.answer(),
                ledger.page(LEDGER_ROWS),
                services.get(),
                readers().stream()
                        .filter(reader -> !reader.health().isUp())
                        .map(reader -> new ServiceHealth(
                                reader.name(),
                                reader.health().status(),
                                reader.health().message()))
                        .toList());
    }

    /// The background readings.
    public List<Service> readers() {
        return tails;
    }

    @Override
    public void close() {
        tails.forEach(Service::close);
    }
}
