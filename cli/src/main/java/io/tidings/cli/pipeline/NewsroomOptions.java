package io.tidings.cli.pipeline;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Options that bring a newsroom along.
final class NewsroomOptions {

    @Option(
            names = "--newsroom",
            paramLabel = "SOURCES",
            arity = "0..1",
            fallbackValue = "200",
            description = {
                "Open a newsroom too: made-up news sites on this machine, with the volumes and the troubles of real ones,",
                "and take them in (default: ${FALLBACK-VALUE} sources). Shows the pipeline live without the internet."
            })
    private @Nullable Integer sources;

    @Option(
            names = "--newsroom-port",
            paramLabel = "PORT",
            defaultValue = "8090",
            description = "Port of its sites (default: ${DEFAULT-VALUE}); keep it, since it is part of every story's"
                    + " address.")
    private int port = 8090;

    @Option(
            names = "--newsroom-speed",
            paramLabel = "TIMES",
            defaultValue = "30",
            description = "How much quicker its days pass (default: ${DEFAULT-VALUE}).")
    private double speed = 30;

    /// Opens it if it is wanted.
    ///
    /// @throws java.io.UncheckedIOException if the port is taken
    Optional<DemonstrationNewsroom> open() {
        return Optional.ofNullable(sources).map(wanted -> DemonstrationNewsroom.open(wanted, port, speed));
    }
}
