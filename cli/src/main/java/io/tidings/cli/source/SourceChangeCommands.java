package io.tidings.cli.source;

import io.tidings.cli.operations.ClusterOption;
import io.tidings.news.SourceDefinition;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.source.SourceEdits;
import io.tidings.runtime.source.SourceRequests;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Commands that change sources by their ids.
abstract class SourceChangeCommands implements Callable<Integer> {

    @Mixin
    private ClusterOption cluster = new ClusterOption();

    @Parameters(paramLabel = "ID", arity = "1..*", description = "The sources.")
    private List<String> ids = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /// Makes the change.
    ///
    /// @param sources all of them are there
    /// @return the past participle of what was done, e.g. `paused`
    abstract String change(ClusterAddress cluster, List<SourceDefinition> sources);

    @Override
    public final Integer call() {
        var address = cluster.find();
        var there = KnownSources.definitions(address);
        var missing = ids.stream().filter(id -> !there.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("there is no source " + String.join(", ", missing)
                    + "; nothing was changed, `tidings source list` shows all");
        }
        var done = change(
                address,
                ids.stream()
                        .distinct()
                        .flatMap(id -> there.values().stream()
                                .filter(source -> source.getSourceId().equals(id)))
                        .toList());
        var out = spec.commandLine().getOut();
        ids.stream().distinct().forEach(id -> out.println(id + " " + done));
        out.flush();
        return 0;
    }

    private static void write(ClusterAddress cluster, List<SourceDefinition> sources, boolean paused) {
        var now = Instant.now();
        SourceRequests.write(
                cluster,
                sources.stream()
                        .map(source -> SourceEdits.paused(source, paused, now))
                        .toList());
    }

    @Command(
            name = "pause",
            mixinStandardHelpOptions = true,
            description = "Polls the sources no more until they are resumed.")
    static final class Pause extends SourceChangeCommands {
        @Override
        String change(ClusterAddress cluster, List<SourceDefinition> sources) {
            write(cluster, sources, true);
            return "paused";
        }
    }

    @Command(name = "resume", mixinStandardHelpOptions = true, description = "Polls paused sources again.")
    static final class Resume extends SourceChangeCommands {
        @Override
        String change(ClusterAddress cluster, List<SourceDefinition> sources) {
            write(cluster, sources, false);
            return "resumed";
        }
    }

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Removes the sources. What they published stays.")
    static final class Remove extends SourceChangeCommands {
        @Override
        String change(ClusterAddress cluster, List<SourceDefinition> sources) {
            SourceRequests.remove(
                    cluster, sources.stream().map(SourceDefinition::getSourceId).toList());
            return "removed";
        }
    }
}
