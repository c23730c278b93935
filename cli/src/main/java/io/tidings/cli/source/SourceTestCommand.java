package io.tidings.cli.source;

import io.tidings.cli.operations.ClusterOption;
import io.tidings.cli.output.Format;
import io.tidings.cli.output.FormatOption;
import io.tidings.ingest.credential.Secrets;
import io.tidings.ingest.trial.Trial;
import io.tidings.news.SourceDefinition;
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

/// Reads a source once and shows everything that would come of it.
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = {
            "Reads a source once as ingest would, and shows what comes of it: the HTTP exchange, the entries and how",
            "many articles a day they let expect, the fields of some articles with their language and duplicates, and",
            "the records that would be written (with -o json). Nothing is written. Exit 1 if no article comes of it."
        },
        footer = {
            "",
            "Examples:",
            "  tidings source test https://example.org/feed",
            "  tidings source test https://example.org/ --kind links --link-selector 'h3 a' -n 10",
            "  tidings source test sources.yaml        each source of the file",
            "  tidings source test wire.xml            a feed, page, archive or agency file",
            "  tidings source test vnexpress-world     a source that is defined already",
        })
final class SourceTestCommand implements Callable<Integer> {

    @Mixin
    private ClusterOption cluster = new ClusterOption();

    @Mixin
    private SourceOptions options = new SourceOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "-n", paramLabel = "N", defaultValue = "5", description = "Articles to read (default: 5).")
    private int articles = 5;

    @Option(names = "--against", description = "Look for duplicates among the articles of the pipeline too.")
    private boolean against;

    @Parameters(paramLabel = "URL|FILE|ID", description = "An address, a file, or a source by its id.")
    private String target = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var sources = sources();
        var verdicts = against ? TrialVerdicts.against(cluster.find()) : TrialVerdicts.amongThemselves();
        var out = spec.commandLine().getOut();
        var isGood = true;
        try (var fetcher = PersonalFetcher.polite()) {
            var trial = new Trial(fetcher, Secrets.ofThisProcess(), Clock.systemUTC());
            for (var source : sources) {
                var report = TrialReport.of(trial.of(source, articles), verdicts);
                out.print(report.text(format.format()));
                out.flush();
                if (format.format() == Format.CSV) {
                    report.complaints()
                            .forEach(line -> spec.commandLine().getErr().println("tidings: " + line));
                }
                isGood &= report.isGood();
            }
        }
        return isGood ? 0 : 1;
    }

    private List<SourceDefinition> sources() {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var path = Path.of(OneTimeSources.isAddress(target) ? "" : target);
        if (OneTimeSources.isAddress(target)) {
            return List.of(options.entry(target).standing(now));
        } else if (target.matches("(?i).*\\.(ya?ml|opml)") && Files.isRegularFile(path)) {
            return SourceImportCommand.entries(path).stream()
                    .map(entry -> entry.standing(now))
                    .toList();
        } else if (Files.exists(path)) {
            return List.of(
                    options.entry(path.toAbsolutePath().normalize().toString()).standing(now));
        }
        var known = target.matches("[a-z0-9][a-z0-9._-]*")
                ? KnownSources.definitions(cluster.find()).get(target)
                : null;
        if (known == null) {
            throw new IllegalArgumentException(
                    target + " is no address, no file here, and no source; `tidings source list` shows all");
        }
        return List.of(known);
    }
}
