package io.tidings.cli.pipeline;

import io.tidings.cli.output.OutputOption;
import io.tidings.cli.output.Progress;
import io.tidings.cli.source.OneTimeSources;
import io.tidings.news.SourceDefinition;
import io.tidings.platform.PlatformConfig;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.source.SourceRequests;
import io.tidings.runtime.source.SourcesFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Once through: all inputs through the real pipeline on an embedded platform of its own.
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Takes all INPUT once through the whole pipeline, on a Kafka of its own that ends with it.",
            "Gives one JSON line for each item, and the ledger on standard error; exit 1 if that does not balance."
        },
        footer = {
            "",
            "INPUT: a file, a folder (read recursively) or an http(s) address; by content rather than name:",
            "text article, HTML page, RSS or Atom feed, .jsonl of {\"id\",\"url\",\"source\",\"title\",\"text\",...}.",
            "",
            "Examples:",
            "  tidings run articles/ -o out.jsonl",
            "  tidings run feed.xml more.jsonl https://example.org/feed",
            "  tidings run --keep state/ articles/     again: what came before is known then",
        })
public final class RunCommand implements Callable<Integer> {

    /// Longer than any pause of a working pipeline: a rebalance takes up to 45 s.
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /// Stories are told some tenths of a second later, and a run is worth having without them.
    private static final Duration PATIENCE_FOR_STORIES = Duration.ofSeconds(30);

    private static final int MOST_MISSING = 20;

    @Mixin
    private OutputOption output = new OutputOption();

    @Option(names = "--sources", paramLabel = "FILE", description = "Also read the sources of this YAML file, once.")
    private @Nullable Path sourcesFile;

    @Option(
            names = "--keep",
            paramLabel = "DIR",
            description = "Keep the pipeline's state in DIR, and go on from what is there.")
    private @Nullable Path keep;

    @Parameters(paramLabel = "INPUT", arity = "0..*", description = "What to read.")
    private List<String> inputs = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var requestedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var sources = sources(requestedAt);
        var err = spec.commandLine().getErr();
        try (var out = output.open();
                var progress = Progress.onTerminal();
                var cluster = LocalCluster.start(platform().reportingTo(progress::show));
                var _ = LocalServices.readAndEnrich(cluster.address(), cluster.enrichState())) {
            var ids = sources.stream().map(SourceDefinition::getSourceId).toList();
            var state = new RunState(ids, RunFollower.itemsSeen(cluster.address()), requestedAt);
            var done = follow(cluster.address(), state, sources, progress);
            progress.clear();
            new RunResults(cluster.address(), state, ids).write(out);
            out.flush();
            return conclude(state, ids, done, err);
        }
    }

    private boolean follow(ClusterAddress cluster, RunState state, List<SourceDefinition> sources, Progress progress)
            throws InterruptedException {
        try (var follower = new RunFollower(cluster, state)) {
            SourceRequests.write(cluster, sources);
            if (!follower.awaitDone(PATIENCE, progress)) {
                return false;
            }
            var untold = follower.awaitStories(PATIENCE_FOR_STORIES);
            if (!untold.isEmpty()) {
                progress.clear();
                spec.commandLine()
                        .getErr()
                        .printf(
                                "tidings: %d articles are in no story yet, e.g. %s%n",
                                untold.size(), untold.getFirst());
            }
            return true;
        }
    }

    private int conclude(RunState state, List<String> sources, boolean done, PrintWriter err) {
        state.messages().forEach(message -> err.println("tidings: " + message));
        err.print(RunTable.of(state, sources));
        if (!done) {
            err.println("tidings: the ledger does not balance: nothing has happened for " + PATIENCE.toMinutes()
                    + " minutes and " + (state.seen() - state.concluded())
                    + " items have no outcome, e.g. " + state.missing(MOST_MISSING));
        }
        err.flush();
        return done ? 0 : 1;
    }

    private List<SourceDefinition> sources(Instant requestedAt) {
        var sources = new ArrayList<SourceDefinition>();
        try {
            if (sourcesFile != null) {
                sources.addAll(SourcesFile.read(sourcesFile).once(requestedAt));
            }
            sources.addAll(OneTimeSources.of(inputs, requestedAt));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        if (sources.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "nothing to read: give an INPUT or --sources FILE");
        }
        return sources;
    }

    private PlatformConfig platform() {
        return (keep == null ? PlatformConfig.temporary() : PlatformConfig.in(keep)).withoutPostgres();
    }
}
