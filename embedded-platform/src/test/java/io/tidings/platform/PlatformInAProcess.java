package io.tidings.platform;

import io.tidings.platform.process.Ending;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A platform in a virtual machine of its own, to be killed.
final class PlatformInAProcess implements AutoCloseable {

    private static final String UP = "up ";

    private final Process process;
    private final List<String> output = new ArrayList<>();

    private PlatformInAProcess(Process process) {
        this.process = process;
    }

    /// Starts it; returns at once.
    static PlatformInAProcess on(Path state) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Main.class.getName());
        var whole = new ArrayList<>(command);
        whole.add(state.toString());
        return new PlatformInAProcess(
                new ProcessBuilder(whole).redirectErrorStream(true).start());
    }

    /// Waits until it is up.
    PlatformClients clients() throws IOException {
        for (var line = process.inputReader().readLine();
                line != null;
                line = process.inputReader().readLine()) {
            if (line.startsWith(UP)) {
                var addresses = line.substring(UP.length()).split(" ");
                return new PlatformClients(addresses[0], addresses[1], addresses[2]);
            }
            output.add(line);
        }
        throw new IllegalStateException("It ended before it was up: " + output);
    }

    /// kill -9.
    void kill() {
        process.destroyForcibly();
        Ending.within(process.toHandle(), Duration.ofSeconds(30));
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        kill();
    }

    /// The other process's `main`.
    static final class Main {

        private Main() {}

        public static void main(String[] arguments) throws IOException {
            try (var platform = EmbeddedPlatform.start(PlatformConfig.in(Path.of(arguments[0])))) {
                System.out.println(
                        UP + platform.bootstrapServers() + " " + platform.registryUrl() + " " + platform.jdbcUrl());
                System.in.transferTo(System.out);
            }
        }
    }
}
