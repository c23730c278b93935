package io.tidings.platform.registry;

import io.tidings.platform.failure.PlatformException;
import io.tidings.platform.process.Child;
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
import java.util.function.Function;

/// Apicurio Registry in a child process on the loopback, its schemas and their ids in the state folder.
/// Thread-safe.
public final class EmbeddedRegistry implements Child {

    private static final String NAME = "registry";
    private static final Duration STARTUP = Duration.ofSeconds(90);

    /// A recording run writes the start archive when it ends.
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
        return start(state, cache, children, port, StartArchive::toUse);
    }

    /// Whether the archive that makes starts quick has been recorded with this JDK.
    ///
    /// @param cache where the programs are unpacked
    public static boolean isPrepared(Path cache) throws IOException {
        return archive(RegistryPrograms.in(cache)).exists();
    }

    /// Starts as [#start] does, much slower, and records what makes later starts quick; the recording is written
    /// when this one is closed.
    ///
    /// @param cache where the programs and the recording are kept
    /// @throws PlatformException where it does not start; names the log
    public static EmbeddedRegistry startRecording(StateFolder state, Path cache, ChildRecords children, int port) {
        return start(state, cache, children, port, StartArchive::toRecord);
    }

    private static EmbeddedRegistry start(
            StateFolder state, Path cache, ChildRecords children, int port, Function<StartArchive, List<String>> use) {
        var log = state.log(NAME);
        children.living(NAME).ifPresent(leftOver -> Ending.politely(leftOver, LEFT_OVER_PATIENCE));
        try {
            var programs = RegistryPrograms.in(cache);
            var archive = archive(programs);
            var options =
                    RegistryOptions.of(state.part(NAME), port, use.apply(archive), RegistryClassPath.of(programs));
            var process = launch(state.part(NAME), options, log);
            children.remember(NAME, process.toHandle());
            var registry = new EmbeddedRegistry(
                    process, archive, children, "http://127.0.0.1:%d/apis/ccompat/v7".formatted(port));
            registry.awaitAnswer(log);
            return registry;
        } catch (IOException failure) {
            throw new PlatformException(
                    "The schema registry did not start (%s): its programs are kept in %s, its log is %s."
                            .formatted(failure.getMessage(), cache, log),
                    failure);
        }
    }

    private static StartArchive archive(Path programs) {
        return StartArchive.of(
                programs,
                System.getProperty("java.vm.version", ""),
                System.getProperty("java.home", ""),
                ProcessHandle.current().pid());
    }

    private static Process launch(Path data, List<String> options, Path log) throws IOException {
        // The file's place in the state folder also marks the child's command line as belonging to this folder.
        var arguments = Files.writeString(data.resolve("java.arguments"), RegistryOptions.argumentFile(options));
        return new ProcessBuilder(Shell.deafToTerminal(List.of(java().toString(), "@" + arguments)))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
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

    /// Has it do what the pipeline will want of it, so that a recording is whole. Registers schemas: not for a
    /// registry in use.
    public void rehearse() throws IOException {
        try {
            Rehearsal.of(url);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// The address of its Confluent-compatible API.
    public String url() {
        return url;
    }

    @Override
    public ProcessHandle process() {
        return process.toHandle();
    }

    /// Stops it, with everything on disk.
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
