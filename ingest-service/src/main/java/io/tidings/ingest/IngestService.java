package io.tidings.ingest;

import io.tidings.ingest.assign.GroupView;
import io.tidings.ingest.assign.PartitionState;
import io.tidings.ingest.assign.SourceGroup;
import io.tidings.ingest.fetch.Fetcher;
import io.tidings.ingest.fetch.HostPermits;
import io.tidings.ingest.measure.IngestMetrics;
import io.tidings.ingest.poll.Poller;
import io.tidings.ingest.publish.Publisher;
import io.tidings.ingest.push.PushServer;
import io.tidings.ingest.read.Readers;
import io.tidings.ingest.schedule.Places;
import io.tidings.ingest.source.SourceTable;
import io.tidings.runtime.health.Health;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.runtime.life.Service;
import io.tidings.runtime.telemetry.Telemetry;
import io.tidings.schemas.serde.NewsSerdes;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;

/// Ingest, running: member of the group, publisher and poller, wired together. Thread-safe.
public final class IngestService implements Service {

    private final SourceTable table = new SourceTable();
    private final Fetcher fetcher;
    private final Publisher publisher;
    private final Poller poller;
    private final SourceGroup group;
    private final @Nullable PushServer posted;
    private final IngestConfig config;
    private final Telemetry telemetry;
    private Telemetry.@Nullable Binding producerMetrics;

    private IngestService(IngestConfig config, Telemetry telemetry) {
        this.config = config;
        this.telemetry = telemetry;
        var clock = Clock.systemUTC();
        var metrics = new IngestMetrics(telemetry.registry());
        var places = new Places(config.pollsAtOnce());
        var hosts = new HostPermits(config.fetch().spacing(), places);
        this.fetcher = new Fetcher(config.fetch(), config.userAgent(), clock, hosts);
        this.publisher = new Publisher(
                table,
                new Publisher.Group(this::view, this::reload),
                this::producer,
                new NewsSerdes(config.cluster().registry()),
                metrics,
                clock);
        var readers = new Readers(fetcher, clock, config.settle());
        this.posted = config.post() == null
                ? null
                : PushServer.start(config.post(), table, readers.posted(), publisher, metrics, clock);
        this.poller = new Poller(table, readers, publisher, metrics, clock, places, config.pollsAtOnce(), hosts);
        this.group = new SourceGroup(
                config.cluster(), config.group(), "ingest-" + config.instance(), table, poller::reschedule, telemetry);
        metrics.sources(table);
        metrics.gauge("tidings.ingest.sources.unreadable", group::unreadable);
    }

    /// Starts it; a cluster that is away is waited for in the background.
    public static IngestService start(IngestConfig config, Telemetry telemetry) {
        var service = new IngestService(config, telemetry);
        service.publisher.start();
        service.poller.start();
        service.group.start();
        return service;
    }

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public Health health() {
        var publishing = publisher.health();
        var sharing = group.health();
        return publishing.status().compareTo(sharing.status()) > 0 ? publishing : sharing;
    }

    /// Where articles can be sent, from this machine; empty where they cannot.
    public Optional<URI> postAddress() {
        return Optional.ofNullable(posted).map(PushServer::address);
    }

    @Override
    public void close() {
        if (posted != null) {
            posted.close();
        }
        poller.close();
        group.close();
        publisher.close();
        fetcher.close();
    }

    private GroupView view() {
        return group.view();
    }

    /// What is committed of the sources that are owned.
    private void reload() {
        for (var tenure : table.tenures()) {
            PartitionState.loadStatuses(config.cluster(), tenure.partition())
                    .forEach((_, status) -> table.settle(tenure, status.unpack()));
        }
    }

    private Producer<String, byte[]> producer() {
        if (producerMetrics != null) {
            producerMetrics.close();
        }
        // Another instance waits this long for an open transaction of one that was killed.
        var producer = KafkaClients.transactionalProducer(
                config.cluster(),
                "tidings-ingest-" + config.instance(),
                Map.of(
                        "transaction.timeout.ms",
                        "15000",
                        "delivery.timeout.ms",
                        "12000",
                        "request.timeout.ms",
                        "6000",
                        "max.block.ms",
                        "10000",
                        "client.id",
                        "ingest-" + config.instance()));
        producerMetrics = telemetry.bind(producer);
        return producer;
    }
}
