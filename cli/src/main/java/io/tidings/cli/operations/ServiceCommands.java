package io.tidings.cli.operations;

import io.tidings.console.ConsoleMain;
import io.tidings.enrich.EnrichMain;
import io.tidings.ingest.IngestMain;
import io.tidings.store.StoreMain;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The four services, each by itself, as in production. They run until they are stopped.
public final class ServiceCommands {

    private ServiceCommands() {}

    /// The option that each of them takes.
    abstract static class OneService implements Callable<Integer> {

        @Option(
                names = "--config",
                required = true,
                paramLabel = "FILE",
                description = "The service's configuration, YAML; ops/config has one of each, docs/configuration.md all"
                        + " keys.")
        @SuppressWarnings("NullAway.Init") // required
        private Path config;

        @Override
        public Integer call() throws InterruptedException {
            run(config);
            return 0;
        }

        abstract void run(Path file) throws InterruptedException;
    }

    /// Reads sources and publishes what is new there.
    @Command(
            name = "ingest",
            mixinStandardHelpOptions = true,
            description = "Runs the ingest service: reads sources, publishes raw articles.",
            footer = {"", "Example:", "  tidings ingest --config ops/config/ingest.yaml"})
    public static final class Ingest extends OneService {
        @Override
        void run(Path file) throws InterruptedException {
            IngestMain.run(file);
        }
    }

    /// Enriches raw articles.
    @Command(
            name = "enrich",
            mixinStandardHelpOptions = true,
            description = "Runs the enrich service: cleans, identifies language, finds duplicates, tags.",
            footer = {"", "Example:", "  tidings enrich --config ops/config/enrich.yaml"})
    public static final class Enrich extends OneService {
        @Override
        void run(Path file) throws InterruptedException {
            EnrichMain.run(file);
        }
    }

    /// Writes the stream into PostgreSQL.
    @Command(
            name = "store",
            mixinStandardHelpOptions = true,
            description =
                    "Runs the store service: articles, duplicates and rejected items into PostgreSQL; the search API.",
            footer = {"", "Example:", "  tidings store --config ops/config/store.yaml"})
    public static final class Store extends OneService {
        @Override
        void run(Path file) throws InterruptedException {
            StoreMain.run(file);
        }
    }

    /// Shows operators what goes on.
    @Command(
            name = "console",
            mixinStandardHelpOptions = true,
            description = "Runs the web console.",
            footer = {"", "Example:", "  tidings console --config ops/config/console.yaml"})
    public static final class Console extends OneService {
        @Override
        void run(Path file) throws InterruptedException {
            ConsoleMain.run(file);
        }
    }
}
