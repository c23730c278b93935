package io.tidings.enrich;

import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.telemetry.Telemetry;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The enrichment in a process of its own, to be killed.
public final class KilledEnrichment {

    private KilledEnrichment() {}

    /// @param arguments broker, registry, folder of its state
    public static void main(String[] arguments) throws InterruptedException {
        var config = EnrichConfig.defaults(ClusterAddress.of(arguments[0], arguments[1]))
                .withStateDir(Path.of(arguments[2]));
        try (var telemetry = new Telemetry();
                var _ = EnrichService.start(config, telemetry)) {
            Thread.currentThread().join();
        }
    }

    static Process start(ClusterAddress cluster, Path state, File log) throws IOException {
        var java = ProcessHandle.current().info().command().orElse("java");
        return new ProcessBuilder(List.of(
                        java,
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledEnrichment.class.getName(),
                        cluster.kafka(),
                        cluster.registry(),
                        state.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }
}
