package io.tidings.cli;

import io.tidings.runtime.config.ConfigException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// What the user sees of an exception: its message and exit 1 (2 for a wrong configuration); the stack trace with
/// `TIDINGS_TRACE=1`.
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, @Nullable ParseResult parsed) {
        var message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        command.getErr().println("tidings: " + message);
        if (System.getenv("TIDINGS_TRACE") != null) {
            failure.printStackTrace(command.getErr());
        }
        command.getErr().flush();
        return failure instanceof ConfigException ? ExitCode.USAGE : ExitCode.SOFTWARE;
    }
}
