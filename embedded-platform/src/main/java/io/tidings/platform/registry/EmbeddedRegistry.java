package io.tidings.platform.registry;

import io.tidings.platform.failure.PlatformException;
import io.tidings.platform.process.ChildRecords;
import io.tidings.platform.process.Ending;
import io.tidings.platform.process.Shell;
import io.tidings.platform.state.StateFolder;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Apicurio Registry in a child process on the loopback, its schemas and their ids in the state folder. Thread-safe.
public final class EmbeddedRegistry implements AutoCloseable {

    private static final String NAME = "registry";
    private static final Duration STARTUP = Duration.ofSeconds(90);

    /// The first run writes the start archive when it ends.
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final Duration LEFT_OVER_PATIENCE = Duration.ofSeconds(5);

    private final Process process;
    private final StartArchive archive;
    private final ChildRecords children;
    private final String url;

    private EmbeddedRegistry(Process process, StartArchive archive, ChildRecords children, String url) {
        this.process = process;
        this.archive = archive;
        this.children = children;
        this.url = url;
    }

    /// Starts on the state folder's schemas. What a killed parent left running is ended first.
    ///
    /// @param cache where the programs are unpacked
    /// @throws PlatformException where it does not start; names the log
    public static EmbeddedRegistry start(StateFolder state, Path cache, ChildRecords children, int port) {
        var log = state.log(NAME);
        children.living(NAME).ifPresent(leftOver -> Ending.politely(leftOver, LEFT_OVER_PATIENCE));
        try {
            var registry = launch(state.part(NAME), RegistryPrograms.in(cache), log, children, port);
            registry.awaitAnswer(log);
            return registry;
        } catch (IOException failure) {
            throw new PlatformException(
                    "The schema registry did not start (%s): its programs are kept in %s, its log is %s."
                            .formatted(failure.getMessage(), cache, log),
                    failure);
        }
    }

    private static EmbeddedRegistry launch(Path data, Path programs, Path log, ChildRecords children, int port)
            throws IOException {
        var archive = StartArchive.of(
                programs,
                System.getProperty("java.vm.version", ""),
                System.getProperty("java.home", ""),
                ProcessHandle.current().pid());
        var options = RegistryOptions.of(data, port, archive.options(), RegistryClassPath.of(programs));
        // The file's place in the state folder also marks the child's command line as belonging to this folder.
        var arguments = Files.writeString(data.resolve("java.arguments"), RegistryOptions.argumentFile(options));
        var process = new ProcessBuilder(Shell.deafToTerminal(List.of(java().toString(), "@" + arguments)))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
        children.remember(NAME, process.toHandle());
        return new EmbeddedRegistry(process, archive, children, "http://127.0.0.1:%d/apis/ccompat/v7".formatted(port));
    }

    private static Path java() {
        var java = Path.of(System.getProperty("java.home", ""), "bin", "java");
        if (!Files.isExecutable(java)) {
            throw new PlatformException(
                    "The schema registry needs a JDK's launcher, and there is none at %s: run Tidings with a whole JDK 25 (set JAVA_HOME)."
                            .formatted(java));
        }
        return java;
    }

    private void awaitAnswer(Path log) throws IOException {
        try {
            if (RegistryHealth.await(url, process.toHandle(), STARTUP)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        var state = process.isAlive() ? "does not answer on " + url : "has ended with code " + process.exitValue();
        abandon();
        throw new PlatformException(
                "The schema registry %s. See why in its log %s; where its data is damaged, restore the state folder from a copy or start with a new one."
                        .formatted(state, log));
    }

    private void abandon() throws IOException {
        Ending.politely(process.toHandle(), LEFT_OVER_PATIENCE);
        archive.discard();
        children.forget(NAME);
    }

    /// The address of its Confluent-compatible API.
    public String url() {
        return url;
    }

    /// Stops it. The very first run on a machine takes some seconds more, to write what makes the next start quick.
    @Override
    public void close() throws IOException {
        if (Ending.politely(process.toHandle(), PATIENCE)) {
            archive.adopt();
        } else {
            archive.discard();
        }
        children.forget(NAME);
    }
}
