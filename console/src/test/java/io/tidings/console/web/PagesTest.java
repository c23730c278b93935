package io.tidings.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import io.tidings.console.lag.ConsumersView;
import io.tidings.console.lag.GroupLag;
import io.tidings.console.lag.PartitionLag;
import io.tidings.console.lag.Verdict;
import io.tidings.console.now.Freshness;
import io.tidings.console.now.LedgerBook;
import io.tidings.console.now.LedgerRow;
import io.tidings.console.now.NowView;
import io.tidings.console.now.ServiceHealth;
import io.tidings.console.now.Throughput;
import io.tidings.console.store.StoreClient;
import io.tidings.runtime.health.Health;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final Instant AT = Instant.parse("2026-02-03T07:15:00Z");
    private static final String HOSTILE = "<script>alert('x')</script> & \\\"quotes\\\"";
    private static final String ARTICLE = """
        {"outcome":"article","id":"a1","itemId":"example/1","source":"example","input":"inbox/one.txt",
         "url":"javascript:alert(1)","title":"%s","text":"Một đoạn.\\nHai đoạn.\\n","language":"vi",
         "languageConfidence":0.9,"revision":1,"seenAt":"2026-02-03T07:15:00Z","partition":0,"offset":7,
         "tags":[{"scheme":"iptc","id":"medtop:1","label":"sport","score":0.8,"because":["bóng"]}],
         "duplicates":[{"outcome":"duplicate","id":"d1","title":"Bản chép","source":"other","duplicateOf":"a1",
         "relation":"near","similarity":0.87,"method":"sketch","language":"vi","seenAt":"2026-02-03T07:15:00Z"}]}\
        """.formatted(HOSTILE);

    private static final String LIST = "{\"articles\":["
            + ARTICLE.replace("\"duplicates\":[{", "\"duplicates\":1,\"verdicts\":[{")
            + "],\"next\":\"2026-02-03T07:15:00Z,a1\"}";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Javalin store = Javalin.create(settings -> {
        settings.startup.showJavalinBanner = false;
        settings.routes.get(
                "/api/articles",
                context -> context.contentType("application/json").result(LIST));
        settings.routes.get(
                "/api/articles/a1",
                context -> context.contentType("application/json").result(ARTICLE));
        settings.routes.get(
                "/api/articles/{id}",
                context ->
                        context.status(404).contentType("application/json").result("{\"error\":\"no such article\"}"));
        settings.routes.get(
                "/api/rejected/r1",
                context -> context.contentType("application/json").result("""
                    {"id":"r1","stage":"read","reason":"bad-line","message":"<b>broken</b>","original":"PGltZz4=",
                     "originalLength":5,"rejectedAt":"2026-02-03T07:15:00Z","partition":0,"offset":1}\
                    """));
    });
    private Javalin console = Javalin.create();

    @BeforeEach
    void start() {
        store.start("127.0.0.1", 0);
        console = console(URI.create("http://127.0.0.1:" + store.port()));
    }

    @AfterEach
    void stop() {
        console.stop();
        store.stop();
        http.close();
    }

    @Test
    void shouldShowWhatHappensNow() throws Exception {
        assertThat(get("/").body())
                .contains("<!DOCTYPE html>", "missing", "1,234", "enrich", "data-in=\"0.00,")
                .contains("throughput");
        assertThat(get("/now.json").body()).contains("\"state\":\"MISSING\"", "\"at\":\"2026-02-03T07:15:00Z\"");
    }

    @Test
    void shouldSendOnlyTheLivingPartToHtmx() throws Exception {
        var part = http.send(
                HttpRequest.newBuilder(address("/"))
                        .header("HX-Request", "true")
                        .build(),
                BodyHandlers.ofString());

        assertThat(part.body()).contains("id=\"tiles\"", "id=\"ledger\"").doesNotContain("<!DOCTYPE", "<canvas");
    }

    @Test
    void shouldShowTheGroupsWithWhatIsKnownOfThem() throws Exception {
        assertThat(get("/consumers").body()).contains("tidings-store", "2026-02-03 07:14:50", "behind");
        assertThat(get("/consumers.json").body()).contains("\"verdict\":\"BEHIND\"", "\"records\":7");
    }

    @Test
    void shouldEscapeHostileTextAndLinkToNoScript() throws Exception {
        for (var path : List.of("/articles", "/articles/a1")) {
            assertThat(get(path).body())
                    .as(path)
                    .contains("&lt;script&gt;alert(")
                    .doesNotContain("<script>alert", "href=\"javascript");
        }
        assertThat(get("/articles/a1").body()).contains("Bản chép", "87", "sport", "not a web address");
        assertThat(get("/rejected/r1").body()).contains("&lt;b&gt;broken", "&lt;img&gt;");
    }

    @Test
    void shouldAnswerEachPageAsJsonToo() throws Exception {
        assertThat(get("/articles.json").body()).contains("\"next\":\"2026-02-03T07:15:00Z,a1\"");
        assertThat(get("/articles/a1.json").body()).contains("\"relation\":\"near\"");
        assertThat(get("/articles/none.json").statusCode()).isEqualTo(404);
        assertThat(get("/rejected/r1.json").body()).contains("\"reason\":\"bad-line\"");
    }

    @Test
    void shouldForbidEveryScriptButItsOwnFiles() throws Exception {
        var page = get("/");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self'");
        assertThat(page.body()).doesNotContainPattern("<script(?![^>]*src=\"/(static|webjars)/)");
        for (var file : List.of(
                "/static/console.css",
                "/static/console.js",
                "/webjars/htmx.org/2.0.10/dist/htmx.min.js",
                "/webjars/chart.js/4.5.1/dist/chart.umd.min.js")) {
            assertThat(page.body()).contains(file);
            assertThat(get(file).statusCode()).as(file).isEqualTo(200);
        }
    }

    @Test
    void shouldSayWhatIsMissingInsteadOfFailing() throws Exception {
        assertThat(get("/articles/none").statusCode()).isEqualTo(404);
        assertThat(get("/articles/none").body()).contains("no such article");
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);

        // When the store goes away
        store.stop();

        // Then
        assertThat(get("/articles").statusCode()).isEqualTo(200);
        assertThat(get("/articles").body()).contains("does not answer");
        assertThat(get("/articles.json").statusCode()).isEqualTo(503);
        assertThat(get("/articles/a1").statusCode()).isEqualTo(503);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + console.port() + path);
    }

    private static Javalin console(URI store) {
        var routes = new ConsoleRoutes(PagesTest::now, PagesTest::consumers, new StoreClient(store));
        return Javalin.create(settings -> {
                    settings.startup.showJavalinBanner = false;
                    routes.mount(settings);
                })
                .start("127.0.0.1", 0);
    }

    private static NowView now() {
        var flat = Collections.nCopies(Throughput.STEPS, 0.0);
        var row = new LedgerRow("example", AT, 1_234, 1_200, 0, 10, 20, 1, 3, LedgerRow.State.MISSING);
        var none = new Freshness.Quantiles(0, 0, 0);
        return new NowView(
                AT,
                1.5,
                0,
                new Throughput.Series(AT, 10, flat, flat),
                new Freshness.Answer(new Freshness.Quantiles(3, 0.2, 1.5), none),
                new LedgerBook.Page(List.of(row), new LedgerBook.Total(1_234, 1_200, 0, 10, 20, 1, 3), 0),
                List.of(new ServiceHealth("enrich", Health.Status.UP, "running")),
                List.of());
    }

    private static ConsumersView consumers() {
        var lag = new PartitionLag("news.articles", 0, 3L, 10, 7L, AT.minusSeconds(10), 10.0, "store-1");
        return new ConsumersView(
                AT,
                null,
                List.of(new GroupLag(
                        "tidings-store",
                        "consumer",
                        "stable",
                        1,
                        7,
                        10.0,
                        Verdict.BEHIND,
                        "7 records behind.",
                        List.of(lag))));
    }
}
