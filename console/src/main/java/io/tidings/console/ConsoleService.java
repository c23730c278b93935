package io.tidings.console;

import io.javalin.Javalin;
import io.tidings.console.lag.LagReader;
import io.tidings.console.lag.LagWatch;
import io.tidings.console.now.HealthPolls;
import io.tidings.console.now.NowReader;
import io.tidings.console.now.ServiceHealth;
import io.tidings.console.ruling.RulingWriter;
import io.tidings.console.source.SourceBook;
import io.tidings.console.source.SourceWriter;
import io.tidings.console.store.StoreClient;
import io.tidings.console.web.ClusterRoute;
import io.tidings.console.web.ConsoleRoutes;
import io.tidings.console.web.RulingRoutes;
import io.tidings.console.web.SourceRoutes;
import io.tidings.runtime.health.Health;
import io.tidings.runtime.life.Service;
import io.tidings.runtime.ops.OpsRoutes;
import io.tidings.runtime.telemetry.Telemetry;
import java.net.URI;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The console: pages for operators, fed from the topics and the store's API. Thread-safe.
public final class ConsoleService implements Service {

    private static final String NAME = "console";

    private final NowReader now;
    private final SourceBook sources;
    private final LagWatch lag;
    private final StoreClient store;
    private final HealthPolls polls;
    private final Javalin pages;
    private final String host;

    private ConsoleService(
            NowReader now,
            SourceBook sources,
            LagWatch lag,
            StoreClient store,
            HealthPolls polls,
            Javalin pages,
            String host) {
        this.now = now;
        this.sources = sources;
        this.lag = lag;
        this.store = store;
        this.polls = polls;
        this.pages = pages;
        this.host = host;
    }

    /// Starts it alone in its process; a cluster or store that is away is waited for, and said on the pages.
    ///
    /// @throws io.javalin.util.JavalinBindException if the port is taken
    public static ConsoleService start(ConsoleConfig config, Telemetry telemetry) {
        return start(config, telemetry, List::of);
    }

    /// Starts it beside other services in one process.
    ///
    /// @param beside the services of this process that run now; asked for with each view
    /// @throws io.javalin.util.JavalinBindException if the port is taken
    public static ConsoleService start(
            ConsoleConfig config, Telemetry telemetry, Supplier<? extends List<? extends Service>> beside) {
        var clock = Clock.systemUTC();
        var polls = new HealthPolls(config.services());
        var now = NowReader.start(config.cluster(), clock, () -> healths(beside.get(), polls));
        var sources = SourceBook.start(config.cluster(), clock);
        var lag = new LagWatch(new LagReader(config.cluster(), clock), clock);
        var store = new StoreClient(config.store());
        var pages = Javalin.create(settings -> {
            settings.startup.showJavalinBanner = false;
            settings.startup.showOldJavalinVersionWarning = false;
            new ConsoleRoutes(now::view, lag::view, store).mount(settings);
            ClusterRoute.mount(settings.routes, config.cluster());
            new SourceRoutes(sources, SourceWriter.to(config.cluster()), clock).mount(settings.routes);
            new RulingRoutes(RulingWriter.to(config.cluster()), clock).mount(settings.routes);
            OpsRoutes.mount(
                    settings.routes,
                    telemetry,
                    () -> Stream.<Service>concat(
                                    beside.get().stream()
                                            .filter(service -> !service.name().equals(NAME)),
                                    Stream.of(new Readers(now, sources)))
                            .toList());
        });
        var service = new ConsoleService(
                now, sources, lag, store, polls, pages, config.http().host());
        try {
            pages.start(config.http().host(), config.http().port());
            return service;
        } catch (RuntimeException e) {
            service.close();
            throw e;
        }
    }

    /// Where the pages answer, from this machine.
    public URI address() {
        var reachable = host.equals("0.0.0.0") ? "127.0.0.1" : host;
        return URI.create("http://%s:%d".formatted(reachable, pages.port()));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Health health() {
        return new Readers(now, sources).health();
    }

    @Override
    public void close() {
        pages.stop();
        now.close();
        sources.close();
        lag.close();
        polls.close();
        store.close();
    }

    private static List<ServiceHealth> healths(List<? extends Service> beside, HealthPolls polls) {
        return Stream.concat(
                        beside.stream().map(service -> {
                            var health = service.health();
                            return new ServiceHealth(service.name(), health.status(), health.message());
                        }),
                        polls.last().stream())
                .toList();
    }

    /// The console as its background readings make it.
    private record Readers(NowReader now, SourceBook sources) implements Service {

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Health health() {
            return Stream.concat(now.readers().stream(), sources.readers().stream())
                    .map(Service::health)
                    .filter(health -> !health.isUp())
                    .max(Comparator.comparing(Health::status))
                    .orElseGet(() -> Health.up("shows what happens"));
        }

        @Override
        public void close() {
            // The readings' end is the console's.
        }
    }
}
