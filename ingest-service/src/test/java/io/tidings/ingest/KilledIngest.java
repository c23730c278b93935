package io.tidings.ingest;

import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.telemetry.Telemetry;
import java.io.File;
import java.io.IOException;
import java.util.List;

/// Ingest in a process of its own, to be killed.
public final class KilledIngest {

    private KilledIngest() {}

    /// @param arguments broker, registry, instance
    public static void main(String[] arguments) throws InterruptedException {
        var address = ClusterAddress.of(arguments[0], arguments[1]);
        TestCluster.applyCatalogue(address);
        try (var telemetry = new Telemetry();
                var _ = IngestService.start(IngestConfig.named(address, arguments[2]), telemetry)) {
            Thread.currentThread().join();
        }
    }

    public static Process start(TestCluster cluster, String instance, File log) throws IOException {
        var java = ProcessHandle.current().info().command().orElse("java");
        return new ProcessBuilder(List.of(
                        java,
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledIngest.class.getName(),
                        cluster.address().kafka(),
                        cluster.address().registry(),
                        instance))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }
}
