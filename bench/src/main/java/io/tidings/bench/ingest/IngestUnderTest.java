package io.tidings.bench.ingest;

import io.tidings.ingest.IngestConfig;
import io.tidings.ingest.IngestService;
import io.tidings.runtime.config.ConfigFile;
import io.tidings.runtime.telemetry.Telemetry;
import io.tidings.schemas.serde.TrustedRecords;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// One instance of ingest in a process of its own; says how much heap is in use when asked. Ends with its input.
public final class IngestUnderTest {

    private IngestUnderTest() {}

    /// @param arguments the configuration file
    public static void main(String[] arguments) throws IOException {
        TrustedRecords.add();
        var config = ConfigFile.read(Path.of(arguments[0]), IngestConfig.class);
        var memory = ManagementFactory.getMemoryMXBean();
        try (var telemetry = new Telemetry();
                var _ = IngestService.start(config, telemetry);
                var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            while (in.readLine() != null) {
                System.gc();
                System.out.println(memory.getHeapMemoryUsage().getUsed());
            }
        }
    }
}
