package io.tidings.cli.source;

import io.tidings.cli.output.CommandGroup;
import picocli.CommandLine.Command;

/// Sources: what is read, and how it is doing.
@Command(
        name = "source",
        mixinStandardHelpOptions = true,
        description = "What is read, and how it is doing.",
        subcommands = {
            SourceDiscoverCommand.class,
            SourceTestCommand.class,
            SourceAddCommand.class,
            SourceListCommand.class,
            SourceShowCommand.class,
            SourceImportCommand.class,
            SourceExportCommand.class,
            SourceChangeCommands.Pause.class,
            SourceChangeCommands.Resume.class,
            SourceChangeCommands.Remove.class,
        },
        footer = {
            "",
            "Examples:",
            "  tidings source discover https://example.org/",
            "  tidings source test https://example.org/feed",
            "  tidings source add https://example.org/feed --language vi",
            "  tidings source import sources.yaml   define what the file says; docs/sources.md has the keys",
            "  tidings source list",
            "  tidings source show vnexpress-world -o json",
        })
public final class SourceCommand extends CommandGroup {}
