package io.tidings.console.now;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tidings.runtime.health.Health;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Asks services of other processes for their `/health` every few seconds. Thread-safe.
public final class HealthPolls implements AutoCloseable {

    private static final Duration EVERY = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<URI> addresses;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LONGEST).build();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("health-polls").factory());
    private volatile List<ServiceHealth> last = List.of();

    /// @param addresses of services, without `/health`
    public HealthPolls(List<URI> addresses) {
        this.addresses = List.copyOf(addresses);
        if (!addresses.isEmpty()) {
            var _ = timer.scheduleWithFixedDelay(this::poll, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /// The last answers; returns at once.
    public List<ServiceHealth> last() {
        return last;
    }

    private void poll() {
        var answers = new ArrayList<ServiceHealth>();
        for (var address : addresses) {
            try {
                answers.addAll(ask(address));
            } catch (IOException | RuntimeException e) {
                answers.add(new ServiceHealth(address.toString(), Health.Status.DOWN, "does not answer: " + e));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        last = List.copyOf(answers);
    }

    private List<ServiceHealth> ask(URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve("/health"))
                .timeout(LONGEST)
                .build();
        var report = JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
        var answers = new ArrayList<ServiceHealth>();
        for (JsonNode service : report.path("services")) {
            answers.add(new ServiceHealth(
                    service.path("name").asText(),
                    Health.Status.valueOf(service.path("status").asText("DOWN")),
                    service.path("message").asText()));
        }
        return answers;
    }

    @Override
    public void close() {
        timer.shutdownNow();
        http.close();
    }
}
