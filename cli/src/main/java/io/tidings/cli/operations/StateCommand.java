package io.tidings.cli.operations;

import io.tidings.cli.output.CommandGroup;
import io.tidings.cli.pipeline.LocalState;
import io.tidings.enrich.EnrichConfig;
import io.tidings.enrich.reset.StateReset;
import io.tidings.runtime.config.ConfigFile;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// What the enrichment remembers.
@Command(
        name = "state",
        mixinStandardHelpOptions = true,
        description = "What the enrichment remembers of articles.",
        footer = {
            "",
            "Examples:",
            "  tidings state reset --data tidings-data            of `tidings up`, while it is stopped",
            "  tidings state reset --config ops/config/enrich.yaml  of a service, while all its instances are stopped",
        })
public final class StateCommand extends CommandGroup {

    /// Whose state.
    static final class Whose {
        @Option(names = "--data", paramLabel = "DIR", description = "The folder of `tidings up`.")
        private @Nullable Path data;

        @Option(names = "--config", paramLabel = "FILE", description = "The enrichment's configuration.")
        private @Nullable Path config;
    }

    @Command(
            name = "reset",
            mixinStandardHelpOptions = true,
            description = {
                "Throws the enrichment's state away: its folder, its internal topics, its place in news.raw. At the next start",
                "it makes it anew from news.raw and news.rulings, publishes what comes of it, and counts nothing in the ledger",
                "twice. For another number of lanes or partitions, other languages of one's own, a state that is broken.",
                "Exit 1 if an instance still runs.",
            })
    int reset(@ArgGroup(multiplicity = "1") Whose whose) {
        var done = whose.config == null ? local(whose) : service(whose.config);
        print("deleted %d internal topics; some %,d records of news.raw are read again at the next start%n"
                .formatted(done.topics().size(), done.replayed()));
        return 0;
    }

    private static StateReset.Done service(Path file) {
        var config = ConfigFile.read(file, EnrichConfig.class);
        return StateReset.reset(config.cluster(), config.applicationId(), config.stateDir());
    }

    private static StateReset.Done local(Whose whose) {
        return LocalState.reset(Objects.requireNonNull(whose.data));
    }
}
