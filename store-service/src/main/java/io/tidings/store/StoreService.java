package io.tidings.store;

import com.zaxxer.hikari.HikariDataSource;
import io.javalin.Javalin;
import io.tidings.runtime.health.Health;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.runtime.life.Service;
import io.tidings.runtime.ops.OpsRoutes;
import io.tidings.runtime.telemetry.Telemetry;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.topic.Topics;
import io.tidings.store.api.StoreRoutes;
import io.tidings.store.consume.StoreMetrics;
import io.tidings.store.consume.StoreWorker;
import io.tidings.store.write.BatchWriter;
import io.tidings.store.write.RejectedTopic;
import java.net.URI;
import java.time.Clock;
import java.util.List;

/// The store: `news.articles`, `news.duplicates`, `news.stories` and `news.rejected` into PostgreSQL, and the search
/// API. Thread-safe.
public final class StoreService implements Service {

    private final HikariDataSource database;
    private final StoreWorker worker;
    private final Javalin api;
    private final String host;

    private StoreService(HikariDataSource database, StoreWorker worker, Javalin api, String host) {
        this.database = database;
        this.worker = worker;
        this.api = api;
        this.host = host;
    }

    /// Starts it; a database or a cluster that is away is waited for in the background.
    ///
    /// @throws io.javalin.util.JavalinBindException if the port is taken
    public static StoreService start(StoreConfig config, Telemetry telemetry) {
        var database = DatabasePool.open(config.database());
        var worker = worker(config, database, telemetry);
        try {
            var api = Javalin.create(settings -> {
                settings.startup.showJavalinBanner = false;
                settings.startup.showOldJavalinVersionWarning = false;
                new StoreRoutes(database).mount(settings.routes);
                OpsRoutes.mount(settings.routes, telemetry, () -> List.of(new Named(worker)));
            });
            api.start(config.http().host(), config.http().port());
            worker.start();
            return new StoreService(database, worker, api, config.http().host());
        } catch (RuntimeException e) {
            worker.close();
            database.close();
            throw e;
        }
    }

    private static StoreWorker worker(StoreConfig config, HikariDataSource database, Telemetry telemetry) {
        var cluster = config.cluster();
        var serdes = new NewsSerdes(cluster.registry());
        var producer = KafkaClients.producer(cluster);
        var refusals = new RejectedTopic(producer, serdes.serializer(Topics.REJECTED), Clock.systemUTC());
        return new StoreWorker(
                cluster,
                database,
                new BatchWriter(database, serdes, refusals),
                telemetry,
                new StoreMetrics(telemetry.registry()),
                producer);
    }

    /// Where the search API answers, from this machine.
    public URI apiAddress() {
        var reachable = host.equals("0.0.0.0") ? "127.0.0.1" : host;
        return URI.create("http://%s:%d".formatted(reachable, api.port()));
    }

    @Override
    public String name() {
        return Named.NAME;
    }

    @Override
    public Health health() {
        return worker.health();
    }

    @Override
    public void close() {
        worker.close();
        api.stop();
        database.close();
    }

    /// What `/health` tells of the worker.
    private record Named(StoreWorker worker) implements Service {

        private static final String NAME = "store";

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Health health() {
            return worker.health();
        }

        @Override
        public void close() {
            // The worker's end is the service's.
        }
    }
}
