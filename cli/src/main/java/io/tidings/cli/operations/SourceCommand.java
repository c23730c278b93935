package io.tidings.cli.operations;

import io.tidings.cli.output.Table;
import io.tidings.cli.source.SourceRequests;
import io.tidings.cli.source.SourcesFile;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceStatus;
import io.tidings.runtime.topic.TopicReader;
import io.tidings.schemas.topic.Topics;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Sources: what is read, and how it is doing.
@Command(
        name = "source",
        mixinStandardHelpOptions = true,
        description = "What is read, and how it is doing.",
        footer = {
            "",
            "Examples:",
            "  tidings source import sources.yaml   define what the file says; docs/sources.md has the keys",
            "  tidings source list",
        })
public final class SourceCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Defines the sources of a YAML file; those that are there already are replaced.")
    int importFile(@Mixin ClusterOption cluster, @Parameters(paramLabel = "FILE") Path file) {
        var sources = SourcesFile.read(file).standing(Instant.now().truncatedTo(ChronoUnit.MILLIS));
        SourceRequests.write(cluster.find(), sources);
        print(sources.size() + " sources defined\n");
        return 0;
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "All sources with their state.")
    int list(@Mixin ClusterOption option) {
        var cluster = option.find();
        var definitions = new TreeMap<String, SourceDefinition>();
        var statuses = new HashMap<String, SourceStatus>();
        TopicReader.readAll(cluster, Topics.SOURCES, record -> keep(definitions, record.key(), record.value()));
        TopicReader.readAll(cluster, Topics.SOURCE_STATUS, record -> keep(statuses, record.key(), record.value()));
        var table = new Table("source", "kind", "state", "items", "last poll", "outcome", "address");
        definitions.forEach((id, source) -> {
            var status = statuses.get(id);
            table.row(
                    id,
                    source.getKind().name().toLowerCase(Locale.ROOT),
                    source.getPaused()
                            ? "paused"
                            : status == null ? "new" : status.getState().name().toLowerCase(Locale.ROOT),
                    status == null ? 0 : status.getItemsSeen(),
                    status == null || status.getLastPolledAt() == null ? "-" : status.getLastPolledAt(),
                    status == null ? "-" : status.getOutcome(),
                    source.getAddress());
        });
        print(table.toString());
        return 0;
    }

    private static <V> void keep(Map<String, V> values, String key, @Nullable V value) {
        if (value == null) {
            values.remove(key);
        } else {
            values.put(key, value);
        }
    }

    private void print(String text) {
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
    }
}
