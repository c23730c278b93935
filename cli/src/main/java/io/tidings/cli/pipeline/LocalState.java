package io.tidings.cli.pipeline;

import io.tidings.enrich.EnrichConfig;
import io.tidings.enrich.reset.StateReset;
import io.tidings.platform.PlatformConfig;
import java.nio.file.Files;
import java.nio.file.Path;

/// The enrichment's state of `tidings up`, while that is stopped. Stateless.
public final class LocalState {

    private LocalState() {}

    /// Starts the platform for as long as it takes to throw the state away.
    ///
    /// @param data folder of `tidings up`
    /// @throws IllegalArgumentException if there is no such folder
    public static StateReset.Done reset(Path data) {
        if (!Files.isDirectory(data)) {
            throw new IllegalArgumentException("there is no folder " + data + "; name that of `tidings up --data`");
        }
        try (var cluster = LocalCluster.start(PlatformConfig.in(data).withoutPostgres())) {
            var config = EnrichConfig.defaults(cluster.address()).withStateDir(cluster.enrichState());
            return StateReset.reset(cluster.address(), config.applicationId(), config.stateDir());
        }
    }
}
