package io.tidings.enrich;

import io.tidings.runtime.config.ConfigFile;
import io.tidings.runtime.life.Services;
import io.tidings.runtime.ops.OpsServer;
import io.tidings.runtime.telemetry.Telemetry;
import java.nio.file.Path;

/// The enrichment as a process of its own.
public final class EnrichMain {

    private EnrichMain() {}

    /// Runs until the process is asked to end.
    ///
    /// @param configFile a YAML file with the keys of {@link EnrichConfig}
    /// @throws io.tidings.runtime.config.ConfigException if the configuration is wrong
    /// @throws InterruptedException if the calling thread is interrupted
    public static void run(Path configFile) throws InterruptedException {
        var config = ConfigFile.read(configFile, EnrichConfig.class);
        try (var telemetry = new Telemetry();
                var services = new Services();
                var _ = OpsServer.start(config.http(), telemetry, services::running)) {
            services.closeOnShutdown();
            services.start(() -> EnrichService.start(config, telemetry));
            services.awaitClosed();
        }
    }
}
