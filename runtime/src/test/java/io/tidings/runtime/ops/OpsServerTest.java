package io.tidings.runtime.ops;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.runtime.config.HttpConfig;
import io.tidings.runtime.health.Health;
import io.tidings.runtime.life.Service;
import io.tidings.runtime.telemetry.Telemetry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpsServerTest {

    private record Fixed(String name, Health health) implements Service {
        @Override
        public void close() {}
    }

    private static final Service INGEST = new Fixed("ingest", Health.up("polling 3 sources"));
    private static final Service STORE = new Fixed("store", Health.waiting("PostgreSQL does not answer"));

    private static HttpResponse<String> get(List<Service> services, String path) throws Exception {
        try (var telemetry = new Telemetry();
                var server = OpsServer.start(HttpConfig.onPort(0), telemetry, () -> services);
                var client = HttpClient.newHttpClient()) {
            telemetry.registry().counter("tidings.tests").increment();
            var address = URI.create("http://127.0.0.1:" + server.port() + path);
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }

    @Test
    void shouldAnswer200WhenEveryServiceIsUp() throws Exception {
        var answer = get(List.of(INGEST), "/health");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("{\"status\":\"UP\",\"services\":"
                        + "[{\"name\":\"ingest\",\"status\":\"UP\",\"message\":\"polling 3 sources\"}]}");
    }

    @Test
    void shouldAnswer503AndTheWorstStatusWhenOneServiceWaits() throws Exception {
        var answer = get(List.of(INGEST, STORE), "/health");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).startsWith("{\"status\":\"WAITING\"").contains("PostgreSQL does not answer");
    }

    @Test
    void shouldShowMetersInPrometheusText() throws Exception {
        var answer = get(List.of(), "/metrics");

        assertThat(answer.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
        assertThat(answer.body()).contains("tidings_tests_total 1.0").contains("jvm_memory_used_bytes");
    }
}
