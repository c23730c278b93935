package io.tidings.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.config.HttpConfig;
import io.tidings.runtime.telemetry.Telemetry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleWithoutClusterTest {

    /// Nothing listens there.
    private static final String NOWHERE = "127.0.0.1:9";

    @Test
    void shouldSayThatTheClusterAndTheStoreAreAwayInsteadOfFailing() throws Exception {
        // Given
        var config = new ConsoleConfig(
                ClusterAddress.of(NOWHERE, "mock://console-without-cluster"),
                HttpConfig.onPort(0),
                URI.create("http://" + NOWHERE),
                List.of());
        try (var telemetry = new Telemetry();
                var console = ConsoleService.start(config, telemetry);
                var http = HttpClient.newHttpClient()) {
            // When and then
            await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> {
                assertThat(get(http, console, "/").body()).contains("the cluster does not answer");
                assertThat(get(http, console, "/consumers").body()).contains("The cluster does not answer");
            });
            for (var page : List.of("/", "/consumers", "/articles", "/rejected", "/now.json", "/consumers.json")) {
                assertThat(get(http, console, page).statusCode()).as(page).isEqualTo(200);
            }
            assertThat(get(http, console, "/health").statusCode()).isEqualTo(503);
            assertThat(get(http, console, "/metrics").body()).contains("jvm_memory_used_bytes");
        }
    }

    private static HttpResponse<String> get(HttpClient http, ConsoleService console, String path) throws Exception {
        var request = HttpRequest.newBuilder(console.address().resolve(path)).build();
        return http.send(request, BodyHandlers.ofString());
    }
}
