package io.tidings.cli.source;

import io.tidings.cli.operations.ClusterOption;
import io.tidings.cli.output.FormatOption;
import io.tidings.cli.output.Rows;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// All sources with their state.
@Command(
        name = "list",
        aliases = "status",
        mixinStandardHelpOptions = true,
        description = "All sources with their state.",
        footer = {
            "",
            "Examples:",
            "  tidings source list",
            "  tidings source list --state failing -o csv",
            "  tidings source list --label national -o json",
        })
final class SourceListCommand implements Callable<Integer> {

    @Mixin
    private ClusterOption cluster = new ClusterOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--state", paramLabel = "STATE", description = "Only sources in this state, e.g. failing.")
    private Optional<String> state = Optional.empty();

    @Option(names = "--label", paramLabel = "LABEL", description = "Only sources with all these labels.")
    private List<String> labels = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        var known = KnownSources.read(cluster.find());
        var rows = new Rows("source", "kind", "state", "items", "lastPoll", "nextPoll", "outcome", "address");
        known.definitions().forEach((id, source) -> {
            var status = known.status(id);
            if (isWanted(source, status)) {
                rows.row(
                        id,
                        source.getKind().name().toLowerCase(Locale.ROOT),
                        state(source, status),
                        status.map(SourceStatus::getItemsSeen).orElse(0L),
                        status.map(SourceStatus::getLastPolledAt).orElse(null),
                        status.map(SourceStatus::getNextPollAt).orElse(null),
                        status.map(SourceStatus::getOutcome).orElse(null),
                        source.getAddress());
            }
        });
        spec.commandLine().getOut().print(rows.text(format.format()));
        spec.commandLine().getOut().flush();
        return 0;
    }

    private boolean isWanted(SourceDefinition source, Optional<SourceStatus> status) {
        return source.getLabels().containsAll(labels)
                && state.map(wanted -> wanted.equalsIgnoreCase(state(source, status)))
                        .orElse(true);
    }

    /// How it is doing, in a word: what the definition asks for counts before what was last seen.
    static String state(SourceDefinition source, Optional<SourceStatus> status) {
        if (source.getPaused()) {
            return "paused";
        }
        return status.map(known -> known.getState().name().toLowerCase(Locale.ROOT))
                .orElse("new");
    }
}
