package io.tidings.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import io.tidings.console.source.KnownSources;
import io.tidings.console.source.SourceWriter;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.news.SourceState;
import io.tidings.runtime.source.SourceEntry;
import io.tidings.schemas.serde.TrustedRecords;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SourceRoutesTest {

    private static final Instant AT = Instant.parse("2026-02-03T07:15:00Z");
    private static final String HOSTILE = "https://example.org/<script>alert(1)</script>";

    private final Collected written = new Collected();
    private final KnownSources known = new KnownSources(Clock.fixed(AT, ZoneOffset.UTC));
    private final HttpClient http = HttpClient.newHttpClient();
    private final Javalin console = Javalin.create(settings -> {
        settings.startup.showJavalinBanner = false;
        new SourceRoutes(known.book(), written, Clock.fixed(AT, ZoneOffset.UTC)).mount(settings.routes);
    });

    /// What would go to the cluster.
    private static final class Collected implements SourceWriter {
        private final List<SourceDefinition> sources = new CopyOnWriteArrayList<>();
        private final List<String> removed = new CopyOnWriteArrayList<>();

        @Override
        public void write(Collection<SourceDefinition> changed) {
            sources.addAll(changed);
        }

        @Override
        public void remove(String id) {
            removed.add(id);
        }
    }

    @BeforeAll
    static void trust() {
        TrustedRecords.add();
    }

    @BeforeEach
    void start() {
        known.defined(SourceEntry.of("world", HOSTILE, SourceKind.FEED).standing(AT.minusSeconds(30)));
        known.polled("world", SourceState.FAILING, "It answers 500 <b>again</b>");
        console.start("127.0.0.1", 0);
    }

    @AfterEach
    void stop() {
        console.stop();
        http.close();
    }

    @Test
    void shouldListSourcesWithWhatIsWrongAndKeepTheirTextHarmless() throws Exception {
        assertThat(get("/sources").body())
                .contains("failing", "It answers 500 &lt;b&gt;again", "href=\"/sources/world\"")
                .doesNotContain("<script>alert");
        assertThat(get("/sources?state=active").body()).contains("No source matches");
        assertThat(get("/sources.json").body())
                .contains("\"states\":{\"failing\":1}", "\"id\":\"world\"", "\"state\":\"failing\"");
    }

    @Test
    void shouldShowOneSourceWithItsDefinition() throws Exception {
        assertThat(get("/sources/world").body())
                .contains("name=\"yaml\"", "world", "Poll now", "Pause")
                .doesNotContain("<script>alert", "Resume");
        assertThat(get("/sources/world.json").body()).contains("\"id\":\"world\"");
        assertThat(get("/sources/nobody").statusCode()).isEqualTo(404);
        assertThat(get("/sources/nobody.json").statusCode()).isEqualTo(404);
    }

    @Test
    void shouldPauseResumePollAndRemove() throws Exception {
        assertThat(post("/sources/world/pause", "").headers().firstValue("Location"))
                .hasValue("/sources/world?saved");
        post("/sources/world/resume", "");
        post("/sources/world/poll", "");
        post("/sources/world/remove", "");

        assertThat(written.sources).extracting(SourceDefinition::getPaused).containsExactly(true, false, false);
        assertThat(written.sources.getLast().getRequestedAt()).isEqualTo(AT);
        assertThat(written.sources.getFirst().getRequestedAt()).isEqualTo(AT.minusSeconds(30));
        assertThat(written.removed).containsExactly("world");
        assertThat(post("/sources/nobody/pause", "").statusCode()).isEqualTo(404);
    }

    @Test
    void shouldAddAndChangeWhatTheYamlNames() throws Exception {
        var answer = post("/sources", yaml("""
                sources:
                  - id: world
                    address: https://example.org/other.rss
                    kind: feed
                  - id: local
                    address: https://example.org/local.rss
                    kind: feed
                    every: 5m
                """));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(written.sources).extracting(SourceDefinition::getSourceId).containsExactly("local", "world");
        assertThat(written.sources.getFirst().getPollEveryMillis()).isEqualTo(300_000);
    }

    @Test
    void shouldShowAMistakeBesideWhatWasTypedInAndWriteNothing() throws Exception {
        var answer = post("/sources", yaml("""
                sources:
                  - id: local
                    adress: https://example.org/local.rss
                """));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("adress", "Nothing was written", "- id: local");
        assertThat(written.sources).isEmpty();
    }

    @Test
    void shouldRefuseWhatAnotherSiteSends() throws Exception {
        for (var path : List.of("/sources", "/sources/world/pause", "/sources/world/remove")) {
            assertThat(post(path, yaml("sources: []"), "Sec-Fetch-Site", "cross-site")
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(written.sources).isEmpty();
        assertThat(written.removed).isEmpty();
    }

    private static String yaml(String text) {
        return "yaml=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + console.port() + path);
    }
}
