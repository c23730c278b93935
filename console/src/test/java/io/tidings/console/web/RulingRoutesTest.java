package io.tidings.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import io.tidings.news.Ruling;
import io.tidings.news.RulingKind;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RulingRoutesTest {

    private static final Instant AT = Instant.parse("2026-02-03T07:15:00Z");

    private final List<Ruling> written = new CopyOnWriteArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Javalin console = Javalin.create(settings -> {
        settings.startup.showJavalinBanner = false;
        new RulingRoutes(written::add, Clock.fixed(AT, ZoneOffset.UTC)).mount(settings.routes);
    });

    @BeforeEach
    void start() {
        console.start("127.0.0.1", 0);
    }

    @AfterEach
    void stop() {
        console.stop();
        http.close();
    }

    private HttpResponse<String> post(String path, String form, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + console.port() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void shouldWriteWhatAnOperatorSaysAndShowTheArticleAgain() throws Exception {
        var split = post("/articles/b/split", "other=a", "Origin", "http://127.0.0.1:" + console.port());
        // As browsers send it from a page whose policy is to send no referrer
        var join = post("/articles/b/join", "other=c", "Origin", "null", "Sec-Fetch-Site", "same-origin");

        assertThat(split.statusCode()).isEqualTo(303);
        assertThat(split.headers().firstValue("Location")).hasValue("/articles/b?ruled");
        assertThat(join.statusCode()).isEqualTo(303);
        assertThat(written)
                .containsExactly(
                        new Ruling("a", "b", RulingKind.DIFFERENT, null, "console", AT),
                        new Ruling("b", "c", RulingKind.SAME, null, "console", AT));
    }

    @Test
    void shouldRefuseWhatAnotherSiteSends() throws Exception {
        assertThat(post("/articles/b/split", "other=a", "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("/articles/b/split", "other=a", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("/articles/b/split", "other=a", "Origin", "null").statusCode())
                .isEqualTo(403);
        assertThat(written).isEmpty();
    }

    @Test
    void shouldAskForAnotherArticle() throws Exception {
        assertThat(post("/articles/b/split", "other=b").statusCode()).isEqualTo(400);
        assertThat(post("/articles/b/join", "other=").statusCode()).isEqualTo(400);
        assertThat(written).isEmpty();
    }
}
