package io.tidings.cli.pipeline;

import io.tidings.console.ConsoleConfig;
import io.tidings.console.ConsoleService;
import io.tidings.enrich.EnrichConfig;
import io.tidings.enrich.EnrichService;
import io.tidings.ingest.IngestConfig;
import io.tidings.ingest.IngestService;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.config.HttpConfig;
import io.tidings.runtime.life.Services;
import io.tidings.runtime.telemetry.Telemetry;
import io.tidings.store.StoreConfig;
import io.tidings.store.StoreService;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The services in this process, on a cluster that has the topics. Thread-safe.
public final class LocalServices implements AutoCloseable {

    private final Telemetry telemetry = new Telemetry();
    private final Services services = new Services();
    private @Nullable URI console;
    private @Nullable URI post;

    private LocalServices() {}

    /// Ingest and enrich, which is all that `run` needs.
    ///
    /// @param state folder of the enrichment's stores
    public static LocalServices readAndEnrich(ClusterAddress cluster, Path state) {
        var local = new LocalServices();
        local.readAndEnrich(cluster, state, IngestConfig.local(cluster));
        return local;
    }

    /// All four.
    ///
    /// @param jdbcUrl of the store's database
    /// @param state folder of the enrichment's stores
    /// @param port of the console; 0 for a free one
    /// @param postPort where articles can be sent; 0 for a free one
    public static LocalServices everything(ClusterAddress cluster, String jdbcUrl, Path state, int port, int postPort) {
        var local = new LocalServices();
        var ingest =
                local.readAndEnrich(cluster, state, IngestConfig.local(cluster).withPostOn(postPort));
        local.post = ingest.postAddress().orElse(null);
        var store =
                local.services.start(() -> StoreService.start(StoreConfig.local(cluster, jdbcUrl), local.telemetry));
        var config = new ConsoleConfig(cluster, HttpConfig.onPort(port), store.apiAddress(), List.of());
        var console =
                local.services.start(() -> ConsoleService.start(config, local.telemetry, local.services::running));
        local.console = console.address();
        return local;
    }

    /// Where articles can be sent; empty where they cannot.
    public Optional<URI> postAddress() {
        return Optional.ofNullable(post);
    }

    private IngestService readAndEnrich(ClusterAddress cluster, Path state, IngestConfig ingest) {
        services.start(() -> EnrichService.start(EnrichConfig.defaults(cluster).withStateDir(state), telemetry));
        return services.start(() -> IngestService.start(ingest, telemetry));
    }

    /// Where the console answers.
    ///
    /// @throws IllegalStateException if there is none
    public URI consoleAddress() {
        if (console == null) {
            throw new IllegalStateException("there is no console");
        }
        return console;
    }

    @Override
    public void close() {
        services.close();
        telemetry.close();
    }
}
