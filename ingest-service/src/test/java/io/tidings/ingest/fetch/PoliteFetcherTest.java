package io.tidings.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.tidings.ingest.schedule.Places;
import io.tidings.ingest.schedule.PollOutcome.Validators;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The fetcher of the service, which asks for robots.txt.
class PoliteFetcherTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                var path = exchange.getRequestURI().getPath();
                asked.add(path);
                if (path.equals("/moved")) {
                    exchange.getResponseHeaders().set("Location", "/private/feed");
                    exchange.sendResponseHeaders(302, -1);
                    return;
                }
                var body = path.equals("/robots.txt") ? "User-agent: *\nDisallow: /private" : "news";
                exchange.sendResponseHeaders(200, body.length());
                exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
            }
        });
        server.start();
        fetcher = new Fetcher(
                FetchLimits.defaults(),
                "Tidings test (contact: nobody)",
                Clock.systemUTC(),
                new HostPermits(Duration.ZERO, Places.UNBOUNDED));
    }

    @AfterEach
    void stop() {
        fetcher.close();
        server.stop(0);
    }

    private FetchOutcome fetch(String path, boolean ignoreRobots) throws InterruptedException {
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
        return fetcher.fetch(new Fetcher.Target(address, Map.of(), Validators.NONE, true, ignoreRobots, null));
    }

    @Test
    void shouldAskForRobotsOnceAndNotFetchWhatTheyDisallow() throws Exception {
        assertThat(fetch("/feed", false)).isInstanceOf(FetchOutcome.Fetched.class);
        assertThat(fetch("/feed", false)).isInstanceOf(FetchOutcome.Fetched.class);
        assertThat(fetch("/private/feed", false))
                .isInstanceOfSatisfying(
                        FetchOutcome.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("robots"));

        assertThat(asked).containsExactly("/robots.txt", "/feed", "/feed");
    }

    @Test
    void shouldNotFollowARedirectToWhatRobotsDisallow() throws Exception {
        assertThat(fetch("/moved", false)).isInstanceOf(FetchOutcome.Refused.class);

        assertThat(asked).containsExactly("/robots.txt", "/moved");
    }

    @Test
    void shouldNotAskForRobotsWhereThePublisherHasAllowedIt() throws Exception {
        assertThat(fetch("/private/feed", true)).isInstanceOf(FetchOutcome.Fetched.class);

        assertThat(asked).containsExactly("/private/feed");
    }
}
