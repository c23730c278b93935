package io.tidings.cli.source;

import io.tidings.cli.operations.ClusterOption;
import io.tidings.cli.output.FormatOption;
import io.tidings.cli.output.Rows;
import io.tidings.ingest.intake.KnownEntries;
import io.tidings.news.SourceStatus;
import io.tidings.runtime.source.SourcesText;
import io.tidings.runtime.source.Standing;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Everything about one source.
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Everything about one source: as it shall be, and as it is.",
        footer = {"", "Examples:", "  tidings source show vnexpress-world", "  tidings source show inbox -o json"})
final class SourceShowCommand implements Callable<Integer> {

    @Mixin
    private ClusterOption cluster = new ClusterOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Parameters(paramLabel = "ID", description = "The source.")
    private String id = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        var known = KnownSources.read(cluster.find());
        var source = known.definitions().get(id);
        if (source == null) {
            throw new IllegalArgumentException("there is no source " + id + "; `tidings source list` shows all");
        }
        var rows = new Rows("part", "key", "value");
        SourcesText.keys(source).forEach((key, value) -> rows.row("definition", key, value));
        rows.row("definition", "defined-at", source.getDefinedAt());
        var status = known.status(id);
        var standing = Standing.of(source, status.orElse(null), Instant.now());
        rows.row("status", "state", standing.state());
        put(rows, "overdue-since", standing.overdueSince());
        status.ifPresent(last -> status(rows, last));
        spec.commandLine().getOut().print(rows.text(format.format()));
        spec.commandLine().getOut().flush();
        return 0;
    }

    private static void status(Rows rows, SourceStatus status) {
        put(rows, "state-since", status.getStateSince());
        put(rows, "state-reason", status.getStateReason().isEmpty() ? null : status.getStateReason());
        put(rows, "outcome", status.getOutcome());
        put(rows, "message", status.getMessage().isEmpty() ? null : status.getMessage());
        put(rows, "held-back", status.getHeldBack() == 0 ? null : status.getHeldBack());
        put(rows, "held-back-until", status.getHeldBackUntil());
        put(rows, "last-polled-at", status.getLastPolledAt());
        put(rows, "last-new-item-at", status.getLastNewItemAt());
        put(rows, "next-poll-at", status.getNextPollAt());
        put(rows, "interval-millis", status.getIntervalMillis());
        put(rows, "interval-by", status.getIntervalReason().isEmpty() ? null : status.getIntervalReason());
        put(rows, "moved-to", status.getMovedTo());
        put(rows, "gaps", status.getGaps());
        put(rows, "failures-in-a-row", status.getFailuresInARow());
        put(rows, "items-seen", status.getItemsSeen());
        put(rows, "entries-remembered", KnownEntries.of(status).size());
        put(rows, "inputs-remembered", status.getTakenFiles().remaining() / Long.BYTES);
        var gap = status.getLastGap();
        if (gap != null) {
            put(
                    rows,
                    "last-gap",
                    gap.getFrom() + " to " + gap.getTo() + ", about " + gap.getEstimatedItems() + " items");
        }
        put(rows, "etag", status.getEtag());
        put(rows, "last-modified", status.getLastModified());
        var progress = status.getProgress();
        if (progress != null) {
            put(rows, "progress", progress.getInput() + ": " + progress.getEntries() + " entries done");
        }
    }

    private static void put(Rows rows, String key, @Nullable Object value) {
        if (value != null) {
            rows.row("status", key.toLowerCase(Locale.ROOT), value);
        }
    }
}
