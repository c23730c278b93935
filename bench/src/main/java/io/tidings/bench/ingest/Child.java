package io.tidings.bench.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A process of our own with a heap of its own that can be halted and let go on. Not thread-safe.
final class Child implements AutoCloseable {

    private final Process process;
    private final Writer in;
    private final BufferedReader out;

    private Child(Process process) {
        this.process = process;
        this.in = process.outputWriter(StandardCharsets.UTF_8);
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    /// Starts a class with the same libraries and a heap of one gigabyte; its errors appear among ours.
    static Child start(Class<?> main, List<String> jvm, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of(
                "-Xmx1g",
                "-XX:+UseParallelGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        try {
            return new Child(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + main.getSimpleName(), e);
        }
    }

    /// Says something and waits for its answer, one line.
    String ask(String line) {
        try {
            in.write(line + "\n");
            in.flush();
            var answer = out.readLine();
            if (answer == null) {
                throw new IllegalStateException("the process under test has ended, see above");
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException("the process under test has ended, see above", e);
        }
    }

    /// Halts it where it is, at most for seconds: what it talks to must not give it up.
    void halt() {
        signal("-STOP");
    }

    /// Lets it go on.
    void goOn() {
        signal("-CONT");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// Processor time it has used.
    Duration processorTime() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void signal(String signal) {
        try {
            var kill = new ProcessBuilder("kill", signal, Long.toString(process.pid())).start();
            if (!kill.waitFor(10, TimeUnit.SECONDS) || kill.exitValue() != 0) {
                throw new IllegalStateException("cannot send " + signal + " to the process under test");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        goOnIfAlive();
        process.destroyForcibly();
    }

    private void goOnIfAlive() {
        if (process.isAlive()) {
            goOn();
        }
    }
}
