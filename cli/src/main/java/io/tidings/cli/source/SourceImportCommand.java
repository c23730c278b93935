package io.tidings.cli.source;

import io.tidings.cli.operations.ClusterOption;
import io.tidings.cli.output.FormatOption;
import io.tidings.cli.output.Rows;
import io.tidings.runtime.source.SourceEntry;
import io.tidings.runtime.source.SourcePlan;
import io.tidings.runtime.source.SourceRequests;
import io.tidings.runtime.source.SourcesFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/// Makes the sources what a file says.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Makes the sources what a file says, YAML or OPML: adds what is new, changes what differs, and leaves alone",
            "what is so already. What the file does not name stays, unless --prune is given."
        },
        footer = {
            "",
            "Examples:",
            "  tidings source import sources.yaml --dry-run",
            "  tidings source import config/sources/vietnam.yaml",
            "  tidings source import subscriptions.opml",
        })
final class SourceImportCommand implements Callable<Integer> {

    @Mixin
    private ClusterOption cluster = new ClusterOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--prune", description = "Remove the sources that the file does not name.")
    private boolean prune;

    @Option(names = "--dry-run", description = "Only show what would be done.")
    private boolean dryRun;

    @Parameters(paramLabel = "FILE", description = "YAML (docs/sources.md has the keys) or OPML.")
    private Path file = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        // Read first: a mistake in it shall not need a pipeline to be found.
        var wanted = entries(file);
        var address = cluster.find();
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var plan = SourcePlan.of(KnownSources.definitions(address), wanted, prune, now);
        if (!dryRun) {
            SourceRequests.write(address, plan.written());
            SourceRequests.remove(address, plan.removed());
        }
        spec.commandLine().getOut().print(rows(plan).text(format.format()));
        spec.commandLine().getOut().flush();
        spec.commandLine().getErr().println(plan.sentence() + (dryRun ? " (nothing was written)" : ""));
        return 0;
    }

    static List<SourceEntry> entries(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            return OpmlSources.isOpml(bytes)
                    ? OpmlSources.of(bytes)
                    : SourcesFile.read(file).sources();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    file + " cannot be read (" + e.getClass().getSimpleName() + "); give a YAML or OPML file", e);
        }
    }

    private static Rows rows(SourcePlan plan) {
        var rows = new Rows("action", "source", "address");
        plan.added().forEach(source -> rows.row("add", source.getSourceId(), source.getAddress()));
        plan.changed().forEach(source -> rows.row("change", source.getSourceId(), source.getAddress()));
        plan.removed().forEach(id -> rows.row("remove", id, null));
        return rows;
    }
}
