package io.tidings.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Stands in the help; the launcher itself runs the tests where the sources are, since they need Maven.
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Runs the project's tests (needs the sources and Maven).",
        footer = {
            "",
            "Examples:",
            "  tidings test fast        pure and topology tests, layers, sizes, formatting",
            "  tidings test             the same, and those with a broker, killed processes and the browser",
            "  tidings test containers  the end-to-end tests on containers (needs a Docker engine)",
        })
final class TestCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "fast|all|containers",
            description = "Which tests (default: all that need no containers).")
    private String which = "all";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine()
                .getErr()
                .println("tidings: the tests (" + which + ") run from a checkout of the sources: ./tidings test "
                        + which);
        return 1;
    }
}
