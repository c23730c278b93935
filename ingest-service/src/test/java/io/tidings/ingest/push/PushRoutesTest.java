package io.tidings.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.tidings.ingest.credential.Secrets;
import io.tidings.ingest.fetch.FetchLimits;
import io.tidings.ingest.fetch.Fetcher;
import io.tidings.ingest.intake.Intake;
import io.tidings.ingest.intake.Item;
import io.tidings.ingest.measure.IngestMetrics;
import io.tidings.ingest.publish.Chunk;
import io.tidings.ingest.read.Readers;
import io.tidings.ingest.source.SourceTable;
import io.tidings.ingest.source.Tenure;
import io.tidings.news.Credential;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.schemas.serde.TrustedRecords;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Over HTTP, with a publisher that commits at once or holds back, and no Kafka.
class PushRoutesTest {

    static {
        TrustedRecords.add();
    }

    private static final Instant NOW = Instant.parse("2026-02-03T07:00:00Z");
    private static final String TEXT = "The harbour said on Monday that the ferry runs again after nine days of storm.";

    private final SourceTable table = new SourceTable();
    private final Tenure tenure = new Tenure(0);
    private final List<Item> taken = new CopyOnWriteArrayList<>();
    private final List<Chunk> heldBack = new CopyOnWriteArrayList<>();
    private final Fetcher fetcher = new Fetcher(FetchLimits.defaults(), "Tests", Clock.systemUTC());
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final HttpClient client = HttpClient.newHttpClient();
    private volatile boolean holds;
    private Javalin server;

    @BeforeEach
    void start() {
        table.begin(tenure, Map.of(), Map.of());
        table.define(tenure, source("desk").build());
        var routes = new PushRoutes(
                table,
                new Secrets(name -> "DESK".equals(name) ? "open" : null),
                new Readers(fetcher, Clock.systemUTC(), Duration.ZERO).posted(),
                new Desk(table, this::publish, Clock.systemUTC()),
                new IngestMetrics(meters));
        server = Javalin.create(settings -> {
                    settings.startup.showJavalinBanner = false;
                    settings.concurrency.useVirtualThreads = true;
                    PushServer.waitForCommits(settings);
                    routes.mount(settings.routes);
                })
                .start("127.0.0.1", 0);
    }

    @AfterEach
    void stop() {
        server.stop();
        fetcher.close();
        client.close();
    }

    private static SourceDefinition.Builder source(String id) {
        return SourceDefinition.newBuilder()
                .setSourceId(id)
                .setKind(SourceKind.HTTP_POST)
                .setAddress("")
                .setPollEveryMillis(60_000L)
                .setCredentials(
                        List.of(Credential.newBuilder().setEnvironment("DESK").build()))
                .setRequestedAt(NOW)
                .setDefinedAt(NOW);
    }

    private void publish(Chunk chunk) {
        if (holds) {
            heldBack.add(chunk);
        } else {
            commit(chunk);
        }
    }

    private void commit(Chunk chunk) {
        var before = table.find(chunk.source().id()).orElseThrow();
        var after = Intake.take(before.definition(), before.status(), chunk.reads(), NOW);
        taken.addAll(after.items());
        table.settle(tenure, after.status());
        chunk.published().complete(true);
    }

    private HttpRequest.Builder request(String query, String body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/articles" + query))
                .header("Authorization", "Bearer open")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), BodyHandlers.ofString()).join();
    }

    private HttpResponse<String> post(String body) {
        return send(request("?source=desk", body));
    }

    private HttpResponse<String> post(String body, String key) {
        return send(request("?source=desk", body).header("Idempotency-Key", key));
    }

    private double waiting() {
        return meters.get("tidings.ingest.posts.waiting").gauge().value();
    }

    private static String article(String id, String text) {
        return "{\"id\":\"" + id + "\",\"title\":\"Ferry " + id + "\",\"text\":\"" + text + "\"}";
    }

    private static JsonNode json(HttpResponse<String> response) {
        try {
            return new ObjectMapper().readTree(response.body());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(response.body(), e);
        }
    }

    private static List<String> outcomes(HttpResponse<String> response) {
        var outcomes = new ArrayList<String>();
        json(response)
                .path("articles")
                .forEach(fate -> outcomes.add(fate.path("outcome").asText()));
        return outcomes;
    }

    @Test
    void shouldTakeASingleArticleAndSayWhichItemItIs() {
        var response = post(article("a", TEXT));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(json(response).path("taken").asInt()).isEqualTo(1);
        assertThat(json(response).path("articles").get(0).path("item").asText()).isEqualTo("desk/1");
        assertThat(taken).singleElement().isInstanceOf(Item.Accepted.class);
    }

    @Test
    void shouldTakeABatchOfLinesOrAnArrayWithOneOutcomeForEach() {
        var lines = post(article("a", TEXT) + "\nno json at all\n" + article("b", TEXT));
        var array = post("[" + article("c", TEXT) + "," + article("d", "") + "]");

        assertThat(outcomes(lines)).containsExactly("taken", "rejected", "taken");
        assertThat(json(lines).path("articles").get(1).path("reason").asText()).isEqualTo("bad-line");
        assertThat(outcomes(array)).containsExactly("taken", "rejected");
        assertThat(taken.stream().map(Item::number)).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void shouldTakeNothingTwiceAndARevisionOnce() {
        post(article("a", TEXT));

        assertThat(outcomes(post(article("a", TEXT)))).containsExactly("known");
        assertThat(outcomes(post(article("a", TEXT + " It is full.")))).containsExactly("taken");
        assertThat(outcomes(post("{\"text\":\"" + TEXT + "\"}"))).containsExactly("taken");
        assertThat(outcomes(post("{\"text\":\"" + TEXT + "\"}"))).containsExactly("known");
        assertThat(taken).hasSize(3);
    }

    @Test
    void shouldDoARequestWithAnIdempotencyKeyOnce() {
        assertThat(outcomes(post(article("a", TEXT), "k1"))).containsExactly("taken");

        assertThat(json(post(article("a", TEXT), "k1")).path("repeated").asBoolean())
                .isTrue();
        assertThat(post(article("b", TEXT), "k1").statusCode()).isEqualTo(422);
        assertThat(taken).hasSize(1);
    }

    @Test
    void shouldDoARequestOnceThoughItIsSentAgainBeforeTheFirstIsCommitted() {
        holds = true;
        var first = client.sendAsync(request("?source=desk", article("z", TEXT)).build(), BodyHandlers.ofString());
        await().until(() -> heldBack.size() == 1);
        var two = IntStream.range(0, 2)
                .mapToObj(_ -> client.sendAsync(
                        request("?source=desk", article("a", TEXT))
                                .header("Idempotency-Key", "k1")
                                .build(),
                        BodyHandlers.ofString()))
                .toList();
        holds = false;
        commit(heldBack.getFirst());

        var repeated = two.stream()
                .map(CompletableFuture::join)
                .filter(response -> json(response).path("repeated").asBoolean())
                .count();
        assertThat(first.join().statusCode()).isEqualTo(200);
        assertThat(repeated).isEqualTo(1);
        assertThat(taken).hasSize(2);
    }

    @Test
    void shouldLetNobodyInWithoutTheToken() {
        var none =
                send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/articles?source=desk"))
                        .POST(HttpRequest.BodyPublishers.ofString(article("a", TEXT))));
        var wrong = send(request("?source=desk", article("a", TEXT)).setHeader("Authorization", "Bearer opens"));

        assertThat(none.statusCode()).isEqualTo(401);
        assertThat(none.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(taken).isEmpty();
    }

    @Test
    void shouldLetNobodyInWhereTheTokenIsNotThere() {
        table.define(
                tenure,
                source("other")
                        .setCredentials(List.of(
                                Credential.newBuilder().setEnvironment("NONE").build()))
                        .build());

        assertThat(send(request("?source=other", article("a", TEXT)).setHeader("Authorization", "Bearer "))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void shouldSayWhatIsWrongWithARequest() {
        table.define(tenure, source("feed").setKind(SourceKind.FEED).build());
        table.define(tenure, source("paused").setPaused(true).build());

        assertThat(send(request("", article("a", TEXT))).statusCode()).isEqualTo(400);
        assertThat(send(request("?source=nowhere", article("a", TEXT))).statusCode())
                .isEqualTo(421);
        assertThat(send(request("?source=feed", article("a", TEXT))).statusCode())
                .isEqualTo(403);
        assertThat(send(request("?source=paused", article("a", TEXT))).statusCode())
                .isEqualTo(503);
        assertThat(post("  \n").statusCode()).isEqualTo(400);
        assertThat(post(article("a", TEXT), "k".repeat(201)).statusCode()).isEqualTo(400);
        assertThat(post((article("a", "x") + "\n").repeat(PushRoutes.MOST_ARTICLES + 1))
                        .statusCode())
                .isEqualTo(413);
        assertThat(post("x".repeat(PushRoutes.MOST_BYTES + 1)).statusCode()).isEqualTo(413);
        assertThat(taken).isEmpty();
    }

    @Test
    void shouldPutARequestIntoTheNextTransactionWhenOneIsNotCommitted() {
        holds = true;
        var first = client.sendAsync(request("?source=desk", article("a", TEXT)).build(), BodyHandlers.ofString());
        await().until(() -> heldBack.size() == 1);
        var second =
                client.sendAsync(request("?source=desk", article("b", TEXT)).build(), BodyHandlers.ofString());
        await().until(() -> waiting() == 2);
        holds = false;
        heldBack.getFirst().published().complete(false);

        assertThat(outcomes(first.join())).containsExactly("taken");
        assertThat(outcomes(second.join())).containsExactly("taken");
        assertThat(taken).hasSize(2);
    }

    @Test
    void shouldAskToComeAgainWhenNoTransactionIsCommitted() {
        holds = true;
        var response =
                client.sendAsync(request("?source=desk", article("a", TEXT)).build(), BodyHandlers.ofString());
        for (var tries = 1; tries <= 3; tries++) {
            var most = tries;
            await().until(() -> heldBack.size() == most);
            heldBack.getLast().published().complete(false);
        }
        holds = false;

        assertThat(response.join().statusCode()).isEqualTo(503);
        assertThat(response.join().headers().firstValue("Retry-After")).isPresent();
        assertThat(outcomes(post(article("a", TEXT)))).containsExactly("taken");
    }

    @Test
    void shouldHoldBackWithA429WhenMoreWaitsThanCanBeHeld() {
        holds = true;
        var large = article("a", "x".repeat(15 << 20).replace("xxxxxxxxx", "harbours "));
        var waiting = IntStream.range(0, 4)
                .mapToObj(_ -> client.sendAsync(request("?source=desk", large).build(), BodyHandlers.ofString()))
                .toList();
        await().atMost(Duration.ofSeconds(60)).until(() -> waiting() == 4);

        var busy = post(large);

        assertThat(busy.statusCode()).isEqualTo(429);
        assertThat(busy.headers().firstValue("Retry-After")).isPresent();
        await().atMost(Duration.ofSeconds(60)).until(() -> heldBack.size() == 1);
        holds = false;
        heldBack.forEach(this::commit);

        assertThat(waiting.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
                .containsOnly(200);
    }

    @Test
    void shouldTakeWhatAFileMayHold() {
        var nitf = "<nitf><head><docdata><doc-id id-string=\"n1\"/></docdata></head><body><body.head><hedline>"
                + "<hl1>Ferry</hl1></hedline></body.head><body.content><p>" + TEXT
                + "</p></body.content></body></nitf>";

        assertThat(outcomes(post(nitf))).containsExactly("taken");
        assertThat(outcomes(post("Ferry runs again\n\n" + TEXT + "\n"))).containsExactly("taken");
        assertThat(taken).hasSize(2);
    }
}
