package io.tidings.console;

import io.tidings.runtime.config.ConfigFile;
import io.tidings.runtime.life.Services;
import io.tidings.runtime.telemetry.Telemetry;
import java.nio.file.Path;

/// The console as a process of its own.
public final class ConsoleMain {

    private ConsoleMain() {}

    /// Runs until the process is asked to end.
    ///
    /// @param configFile a YAML file with the keys of {@link ConsoleConfig}
    /// @throws io.tidings.runtime.config.ConfigException if the configuration is wrong
    /// @throws InterruptedException if the calling thread is interrupted
    public static void run(Path configFile) throws InterruptedException {
        var config = ConfigFile.read(configFile, ConsoleConfig.class);
        try (var telemetry = new Telemetry();
                var services = new Services()) {
            services.closeOnShutdown();
            services.start(() -> ConsoleService.start(config, telemetry));
            services.awaitClosed();
        }
    }
}
