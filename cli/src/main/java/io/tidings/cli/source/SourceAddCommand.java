package io.tidings.cli.source;

import io.tidings.cli.operations.ClusterOption;
import io.tidings.cli.output.Format;
import io.tidings.ingest.credential.Secrets;
import io.tidings.ingest.trial.Trial;
import io.tidings.news.SourceDefinition;
import io.tidings.runtime.source.SourceRequests;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Tries a source, and saves it if articles come of it.
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = {
            "Tries a source as `test` does, and saves it if articles come of it. Exit 1, and nothing saved, if none do;",
            "--untested saves it all the same."
        },
        footer = {
            "",
            "Examples:",
            "  tidings source add https://example.org/feed --language vi --every 5m",
            "  tidings source add https://example.org/ --kind links --link-selector 'h3 a' --id example",
        })
final class SourceAddCommand implements Callable<Integer> {

    private static final int ARTICLES = 3;

    @Mixin
    private ClusterOption cluster = new ClusterOption();

    @Mixin
    private SourceOptions options = new SourceOptions();

    @Option(names = "--untested", description = "Save it without trying it.")
    private boolean untested;

    @Parameters(paramLabel = "URL|PATH", description = "An address, a file or a folder.")
    private String target = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var source = source();
        var address = cluster.find();
        var there = KnownSources.definitions(address).get(source.getSourceId());
        if (there != null) {
            throw new IllegalArgumentException("there is a source " + there.getSourceId() + " already ("
                    + there.getAddress() + "); give another --id, or `tidings source remove` it");
        }
        if (!untested && !isGood(source)) {
            spec.commandLine().getErr().println("tidings: nothing was saved, since no article comes of it");
            return 1;
        }
        SourceRequests.write(address, List.of(source));
        spec.commandLine().getOut().println(source.getSourceId() + " added");
        return 0;
    }

    private boolean isGood(SourceDefinition source) throws InterruptedException {
        try (var fetcher = PersonalFetcher.polite()) {
            var trial = new Trial(fetcher, Secrets.ofThisProcess(), Clock.systemUTC());
            var report = TrialReport.of(trial.of(source, ARTICLES), TrialVerdicts.amongThemselves());
            spec.commandLine().getErr().print(report.text(Format.TABLE));
            spec.commandLine().getErr().flush();
            return report.isGood();
        }
    }

    private SourceDefinition source() {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        if (OneTimeSources.isAddress(target)) {
            return options.entry(target).standing(now);
        }
        var path = Path.of(target).toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            throw new IllegalArgumentException(target + " is no address, and no file or folder here");
        }
        return options.entry(path.toString()).standing(now);
    }
}
