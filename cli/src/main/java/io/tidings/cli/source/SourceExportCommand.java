package io.tidings.cli.source;

import io.tidings.cli.operations.ClusterOption;
import io.tidings.cli.output.OutputOption;
import io.tidings.news.SourceDefinition;
import io.tidings.runtime.source.SourcesText;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The sources as the file that defines them.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the sources as YAML, from which `import` makes the same again; secrets are not among it, only where",
            "they lie. One-time requests of `run` are left out."
        },
        footer = {"", "Examples:", "  tidings source export -o sources.yaml", "  tidings source export --opml"})
final class SourceExportCommand implements Callable<Integer> {

    @Mixin
    private ClusterOption cluster = new ClusterOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Option(names = "--opml", description = "Write OPML: only feeds, with name, address and labels.")
    private boolean opml;

    @Option(names = "--label", paramLabel = "LABEL", description = "Only sources with all these labels.")
    private List<String> labels = List.of();

    @Override
    public Integer call() {
        var sources = KnownSources.definitions(cluster.find()).values().stream()
                .filter(this::isWanted)
                .toList();
        try (var out = output.open()) {
            out.text(opml ? OpmlSources.opml(sources) : SourcesText.yaml(sources));
        }
        return 0;
    }

    private boolean isWanted(SourceDefinition source) {
        return source.getPollEveryMillis() != null && source.getLabels().containsAll(labels);
    }
}
