package io.tidings.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/// Stands in the help; the launcher itself runs the benchmarks where the sources are, since they are no part of what is
/// installed.
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Runs a benchmark (needs the sources, Maven and the data to measure with).",
        footer = {
            "",
            "Options: --json, --data DIR, --rounds N, --size N, --details FILE.",
            "",
            "Examples:",
            "  tidings bench language              languages told rightly, and how fast",
            "  tidings bench extract --json        article extraction, as one line of JSON",
            "  tidings bench meaning               entities and topics against articles marked by hand",
            "  tidings bench duplicates --data DIR near duplicates, with the data in DIR",
            "  tidings bench dedup --json          duplicates through the real topology: quality, speed, cost",
        })
final class BenchCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "extract|language|duplicates|sketch|analysis|meaning|feeds|fuzz|copy|dedup",
            description = "What to measure.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String name;

    @Unmatched
    private List<String> options = new ArrayList<>();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        var command = new ArrayList<>(List.of("./tidings", "bench", name));
        command.addAll(options);
        spec.commandLine()
                .getErr()
                .println("tidings: benchmarks run from a checkout of the sources: " + String.join(" ", command));
        return 1;
    }
}
