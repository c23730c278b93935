package io.tidings.cli.source;

import io.tidings.cli.operations.ClusterOption;
import io.tidings.cli.output.FormatOption;
import io.tidings.cli.output.Rows;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceStatus;
import io.tidings.runtime.source.Standing;
import java.time.Instant;
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
            "  tidings source list --overdue",
            "  tidings source list --label national -o json",
        })
final class SourceListCommand implements Callable<Integer> {

    @Mixin
    private ClusterOption cluster = new ClusterOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--state", paramLabel = "STATE", description = "Only sources in this state, e.g. failing.")
    private Optional<String> state = Optional.empty();

    @Option(names = "--overdue", description = "Only sources whose poll is missed.")
    private boolean overdue;

    @Option(names = "--label", paramLabel = "LABEL", description = "Only sources with all these labels.")
    private List<String> labels = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        var known = KnownSources.read(cluster.find());
        var rows = new Rows(
                "source", "kind", "state", "items", "lastPoll", "nextPoll", "overdueSince", "outcome", "address");
        var now = Instant.now();
        known.definitions().forEach((id, source) -> {
            var status = known.status(id);
            var standing = Standing.of(source, status.orElse(null), now);
            if (isWanted(source, standing)) {
                rows.row(
                        id,
                        source.getKind().name().toLowerCase(Locale.ROOT),
                        standing.state(),
                        status.map(SourceStatus::getItemsSeen).orElse(0L),
                        status.map(SourceStatus::getLastPolledAt).orElse(null),
                        status.map(SourceStatus::getNextPollAt).orElse(null),
                        standing.overdueSince(),
                        status.map(SourceStatus::getOutcome).orElse(null),
                        source.getAddress());
            }
        });
        spec.commandLine().getOut().print(rows.text(format.format()));
        spec.commandLine().getOut().flush();
        return 0;
    }

    private boolean isWanted(SourceDefinition source, Standing standing) {
        return source.getLabels().containsAll(labels)
                && (!overdue || standing.overdueSince() != null)
                && state.map(wanted -> wanted.equalsIgnoreCase(standing.state()))
                        .orElse(true);
    }
}
