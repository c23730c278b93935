package io.tidings.cli;

import io.tidings.cli.duplicates.DuplicatesCommand;
import io.tidings.cli.explain.ExplainCommand;
import io.tidings.cli.library.AnalyzeCommand;
import io.tidings.cli.library.ExtractCommand;
import io.tidings.cli.library.FeedCommand;
import io.tidings.cli.operations.LedgerCommand;
import io.tidings.cli.operations.RejectedCommand;
import io.tidings.cli.operations.ServiceCommands;
import io.tidings.cli.operations.StateCommand;
import io.tidings.cli.operations.TopicsCommand;
import io.tidings.cli.pipeline.RunCommand;
import io.tidings.cli.pipeline.UpCommand;
import io.tidings.cli.source.SourceCommand;
import io.tidings.cli.taxonomy.TaxonomyCommand;
import io.tidings.schemas.serde.TrustedRecords;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/// The `tidings` command. Exit: 0 done, 1 something is wrong with the data or the run, 2 wrong use.
@Command(
        name = "tidings",
        description = "A streaming news-ingestion pipeline on Apache Kafka.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        usageHelpAutoWidth = true,
        subcommands = {
            UpCommand.class,
            RunCommand.class,
            ExtractCommand.class,
            FeedCommand.class,
            AnalyzeCommand.class,
            SourceCommand.class,
            ExplainCommand.class,
            RejectedCommand.class,
            TopicsCommand.class,
            LedgerCommand.class,
            StateCommand.class,
            TaxonomyCommand.class,
            DuplicatesCommand.class,
            BenchCommand.class,
            TestCommand.class,
            ServiceCommands.Ingest.class,
            ServiceCommands.Enrich.class,
            ServiceCommands.Store.class,
            ServiceCommands.Console.class,
            GenerateCompletion.class,
            HelpCommand.class,
        },
        footer = {
            "",
            "Examples:",
            "  tidings up                          the whole pipeline on this machine, until stopped",
            "  tidings run articles/ -o out.jsonl  everything below articles/ through the pipeline, once",
            "  tidings extract page.html           only the article out of a page",
            "  tidings ledger                      what became of what was taken in",
            "",
            "'tidings COMMAND --help' tells more. Completion for bash and zsh: source <(tidings generate-completion)",
        })
public final class Tidings {

    private Tidings() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /// The command line, to be executed; one for each execution.
    public static CommandLine commandLine() {
        TrustedRecords.add();
        return new CommandLine(new Tidings())
                .setExecutionExceptionHandler(new Failures())
                .setParameterExceptionHandler(new Misuse())
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}
