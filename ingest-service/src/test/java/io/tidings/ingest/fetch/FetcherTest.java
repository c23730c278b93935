package io.tidings.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.tidings.ingest.schedule.PollOutcome.Validators;
import io.tidings.runtime.config.DataSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {

    private static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofSeconds(5), DataSize.kibibytes(64), DataSize.kibibytes(256), 3, Duration.ZERO);

    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        fetcher = new Fetcher(LIMITS, "Tidings test (contact: nobody)", Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        over.countDown();
        fetcher.close();
        server.stop(0);
    }

    private interface Handler {
        void handle(HttpExchange exchange) throws Exception;
    }

    private void serve(String path, Handler handler) {
        server.createContext(path, exchange -> {
            try (exchange) {
                handler.handle(exchange);
            } catch (Exception e) {
                throw new IOException(e);
            }
        });
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private FetchOutcome fetch(String path) throws InterruptedException {
        return fetch(path, Validators.NONE);
    }

    private FetchOutcome fetch(String path, Validators validators) throws InterruptedException {
        return fetcher.fetch(new Fetcher.Target(address(path), Map.of(), validators, true));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void shouldUnpackAndKeepValidatorsAndSendThemNextTime() throws Exception {
        serve("/feed", exchange -> {
            if ("\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                answer(exchange, 304, new byte[0]);
            } else {
                exchange.getResponseHeaders().set("ETag", "\"1\"");
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                answer(exchange, 200, gzip("news".getBytes(StandardCharsets.UTF_8)));
            }
        });

        var first = fetch("/feed");

        assertThat(first).isInstanceOfSatisfying(FetchOutcome.Fetched.class, fetched -> {
            assertThat(fetched.body()).asString(StandardCharsets.UTF_8).isEqualTo("news");
            assertThat(fetched.validators()).isEqualTo(new Validators("\"1\"", null));
        });
        assertThat(fetch("/feed", new Validators("\"1\"", null))).isInstanceOf(FetchOutcome.NotModified.class);
    }

    @Test
    void shouldStopAtTheLimitOfWhatUnpacks() throws Exception {
        serve("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            answer(exchange, 200, gzip(new byte[10 << 20]));
        });

        assertThat(fetch("/bomb")).isInstanceOf(FetchOutcome.TooLarge.class);
    }

    @Test
    void shouldStopAtTheLimitOfTheWire() throws Exception {
        serve("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (over.getCount() > 0) {
                exchange.getResponseBody().write(new byte[1 << 10]);
            }
        });

        assertThat(fetch("/endless")).isInstanceOf(FetchOutcome.TooLarge.class);
    }

    @Test
    void shouldFollowRedirectsButNotForEver() throws Exception {
        serve("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", "/here");
            answer(exchange, 301, new byte[0]);
        });
        serve("/here", exchange -> answer(exchange, 200, "here".getBytes(StandardCharsets.UTF_8)));
        serve("/circle", exchange -> {
            exchange.getResponseHeaders().set("Location", "/circle");
            answer(exchange, 302, new byte[0]);
        });

        assertThat(fetch("/moved"))
                .isInstanceOfSatisfying(
                        FetchOutcome.Fetched.class,
                        fetched -> assertThat(fetched.address()).isEqualTo(address("/here")));
        assertThat(fetch("/circle"))
                .isInstanceOfSatisfying(
                        FetchOutcome.Failed.class,
                        failed -> assertThat(failed.message()).contains("redirects more than 3 times"));
    }

    @Test
    void shouldNotFollowARedirectToAPrivateAddress() throws Exception {
        serve("/feed", exchange -> answer(exchange, 200, new byte[] {1}));

        var outcome = fetcher.fetch(new Fetcher.Target(address("/feed"), Map.of(), Validators.NONE, false));

        assertThat(outcome).isInstanceOf(FetchOutcome.Refused.class);
    }

    @Test
    void shouldTellBusyGoneAndBrokenApart() throws Exception {
        serve("/busy", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "120");
            answer(exchange, 429, new byte[0]);
        });
        serve("/gone", exchange -> answer(exchange, 410, new byte[0]));
        serve("/broken", exchange -> answer(exchange, 500, new byte[0]));

        assertThat(fetch("/busy"))
                .isInstanceOfSatisfying(
                        FetchOutcome.AskedToWait.class,
                        asked -> assertThat(asked.pause()).isEqualTo(Duration.ofMinutes(2)));
        assertThat(fetch("/gone")).isInstanceOf(FetchOutcome.Gone.class);
        assertThat(fetch("/broken")).isInstanceOf(FetchOutcome.Failed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "zstd", "GZIP, identity"})
    void shouldUnpackWhatItSaysItCanUnpack(String encoding) throws Exception {
        var packed = Packing.pack("The ferry runs again.".repeat(9), encoding);
        serve("/feed", exchange -> {
            assertThat(exchange.getRequestHeaders().getFirst("Accept-Encoding")).isEqualTo("gzip, br, zstd");
            exchange.getResponseHeaders().set("Content-Encoding", encoding);
            answer(exchange, 200, packed);
        });

        assertThat(fetch("/feed"))
                .isInstanceOfSatisfying(
                        FetchOutcome.Fetched.class,
                        fetched -> assertThat(fetched.body())
                                .asString(StandardCharsets.UTF_8)
                                .isEqualTo("The ferry runs again.".repeat(9)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zstd", "br", "compress"})
    void shouldFailOnABodyThatIsNotWhatItSays(String encoding) throws Exception {
        serve("/feed", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", encoding);
            answer(exchange, 200, "The ferry runs again.".getBytes(StandardCharsets.UTF_8));
        });

        assertThat(fetch("/feed")).isInstanceOf(FetchOutcome.Failed.class);
    }

    @Test
    void shouldStopAZstdBombToo() throws Exception {
        var bomb = com.github.luben.zstd.Zstd.compress(new byte[10 << 20]);
        serve("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "zstd");
            answer(exchange, 200, bomb);
        });

        assertThat(fetch("/bomb")).isInstanceOf(FetchOutcome.TooLarge.class);
    }

    @Test
    void shouldEndABodyThatComesTooSlowly() throws Exception {
        serve("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            over.await();
        });
        var limits = new FetchLimits(Duration.ofMillis(300), null, null, 0, Duration.ZERO);

        var outcome =
                fetcher.fetch(new Fetcher.Target(address("/slow"), Map.of(), Validators.NONE, true, false, limits));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        FetchOutcome.Failed.class,
                        failed -> assertThat(failed.message()).contains("took longer than 0.3 s"));
    }

    @Test
    void shouldNotSendOnToAnotherHostWhatWasMeantForTheFirst() throws Exception {
        var seen = new ConcurrentHashMap<String, String>();
        serve("/here", exchange -> {
            exchange.getRequestHeaders()
                    .forEach((name, values) -> seen.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
            answer(exchange, 200, new byte[] {1});
        });
        serve("/away", exchange -> {
            exchange.getResponseHeaders()
                    .set("Location", "http://localhost:" + server.getAddress().getPort() + "/here");
            answer(exchange, 302, new byte[0]);
        });

        fetcher.fetch(new Fetcher.Target(
                address("/away"), Map.of("X-Key", "secret"), new Validators("\"1\"", "yesterday"), true));

        assertThat(seen).containsKey("user-agent").doesNotContainKeys("x-key", "if-none-match", "if-modified-since");
    }

    @Test
    void shouldSayWhereAnAddressHasMovedForGoodButNotBeyondATemporaryRedirect() throws Exception {
        redirect("/old", 301, "/new");
        redirect("/new", 308, "/newest");
        redirect("/newest", 302, "/today");
        redirect("/today", 301, "/end");
        serve("/end", exchange -> answer(exchange, 200, new byte[] {1}));
        var limits = new FetchLimits(Duration.ofSeconds(5), null, null, 9, Duration.ZERO);

        var outcome =
                fetcher.fetch(new Fetcher.Target(address("/old"), Map.of(), Validators.NONE, true, false, limits));

        assertThat(outcome).isInstanceOfSatisfying(FetchOutcome.Fetched.class, fetched -> {
            assertThat(fetched.advice().movedTo()).isEqualTo(address("/newest").toString());
            assertThat(fetched.address()).isEqualTo(address("/end"));
        });
    }

    @Test
    void shouldFollowALocationThatIsNotEncodedAsItShouldBe() throws Exception {
        redirect("/old", 302, "/b\u00e3o m\u1edbi?a=b c");
        serve("/b\u00e3o m\u1edbi", exchange -> answer(exchange, 200, new byte[] {1}));

        assertThat(fetch("/old")).isNotInstanceOf(FetchOutcome.Refused.class);
        assertThat(Addresses.resolve(URI.create("https://a.example/x/y"), "../b\u00e3o m\u1edbi"))
                .contains(URI.create("https://a.example/b%C3%A3o%20m%E1%BB%9Bi"));
    }

    private void redirect(String from, int status, String to) {
        serve(from, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            answer(exchange, status, new byte[0]);
        });
    }

    @Test
    void shouldSayHowLongTheAnswerStaysGood() throws Exception {
        serve("/feed", exchange -> {
            exchange.getResponseHeaders().set("Cache-Control", "public, max-age=600");
            exchange.getResponseHeaders().set("Age", "100");
            answer(exchange, 200, new byte[] {1});
        });

        assertThat(fetch("/feed"))
                .isInstanceOfSatisfying(
                        FetchOutcome.Fetched.class,
                        fetched -> assertThat(fetched.advice().freshFor()).isEqualTo(Duration.ofSeconds(500)));
    }

    @Test
    void shouldConnectToTheAddressThatWasCheckedThoughTheNameIsUnknownToDns() throws Exception {
        serve("/feed", exchange -> answer(exchange, 200, new byte[] {1}));
        var address = URI.create("http://pinned.invalid:" + server.getAddress().getPort() + "/feed");

        try (var _ = Pins.pin("pinned.invalid", List.of(InetAddress.getLoopbackAddress()))) {
            var outcome = fetcher.fetch(new Fetcher.Target(address, Map.of(), Validators.NONE, true));

            assertThat(outcome).isInstanceOf(FetchOutcome.Fetched.class);
        }
    }
}
