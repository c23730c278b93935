package io.tidings.cli.operations;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.config.ConfigFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which pipeline a command talks to: the one whose console answers at `--server`, or the cluster that `--config`
/// names.
public final class ClusterOption {

    private static final Duration WAIT = Duration.ofSeconds(10);
    private static final int OK = 200;

    @Option(
            names = "--server",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8080",
            description = "Address of the pipeline's console (default: ${DEFAULT-VALUE}).")
    private String server = "";

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Instead of --server: YAML with `kafka` and `registry`, as in a service's configuration.")
    private @Nullable Path config;

    /// Finds it.
    ///
    /// @throws UncheckedIOException with a message for the user if no pipeline answers
    public ClusterAddress find() {
        return config == null ? ask() : ConfigFile.read(config, ClusterAddress.class);
    }

    private ClusterAddress ask() {
        try (var client = HttpClient.newBuilder().connectTimeout(WAIT).build()) {
            var request = HttpRequest.newBuilder(URI.create(server.replaceAll("/+$", "") + "/cluster.json"))
                    .timeout(WAIT)
                    .build();
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new IOException("it answers " + answer.statusCode());
            }
            var tree = new ObjectMapper().readTree(answer.body());
            return ClusterAddress.of(
                    tree.path("kafka").asText(), tree.path("registry").asText());
        } catch (IOException e) {
            var why = e.getMessage() == null ? "nothing answers there" : e.getMessage();
            throw new UncheckedIOException(
                    "no pipeline at " + server + " (" + why
                            + "); start one with `tidings up`, or name another with --server",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
