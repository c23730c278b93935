package io.tidings.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidings.ingest.IngestConfig;
import io.tidings.ingest.IngestService;
import io.tidings.ingest.TestCluster;
import io.tidings.news.Credential;
import io.tidings.news.JournalEvent;
import io.tidings.news.SourceKind;
import io.tidings.runtime.telemetry.Telemetry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("broker")
class PostedArticlesTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private TestCluster cluster;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws Exception {
        cluster = TestCluster.start();
        var token = Files.writeString(folder.resolve("token"), "open\n");
        cluster.define(TestCluster.watched("desk", "")
                .setKind(SourceKind.HTTP_POST)
                .setCredentials(List.of(
                        Credential.newBuilder().setFile(token.toString()).build()))
                .build());
    }

    @AfterEach
    void stop() {
        client.close();
        cluster.close();
    }

    private IngestService ingest(Telemetry telemetry) {
        return IngestService.start(IngestConfig.local(cluster.address()).withPostOn(0), telemetry);
    }

    private CompletableFuture<HttpResponse<String>> post(IngestService ingest, int number) {
        var request = HttpRequest.newBuilder(URI.create(ingest.postAddress().orElseThrow() + "?source=desk"))
                .header("Authorization", "Bearer open")
                .POST(HttpRequest.BodyPublishers.ofString("""
                    {"id":"story-%d","title":"Ferry %d","text":"The ferry %d runs again after nine days of storm."}
                    """.formatted(number, number, number)))
                .build();
        return client.sendAsync(request, BodyHandlers.ofString());
    }

    /// As a sender does: after 503 the same is sent again.
    private String postUntilTaken(IngestService ingest, int number) {
        return await().atMost(LONG)
                .until(() -> post(ingest, number).join(), answer -> answer.statusCode() == 200)
                .body();
    }

    private void awaitOpen(IngestService ingest, int number) {
        await().atMost(LONG).until(() -> post(ingest, number).join().statusCode() == 200);
    }

    @Test
    void shouldPublishEachPostedArticleOnceAlsoWhenItIsSentAgainAfterARestart() {
        // Given
        try (var telemetry = new Telemetry();
                var ingest = ingest(telemetry)) {
            awaitOpen(ingest, 1);
            var answers = IntStream.rangeClosed(1, 200)
                    .mapToObj(number -> post(ingest, number))
                    .toList();
            assertThat(answers.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
                    .containsAnyOf(200)
                    .allMatch(status -> status == 200 || status == 503);
            IntStream.rangeClosed(1, 200).forEach(number -> postUntilTaken(ingest, number));
        }

        // When
        try (var telemetry = new Telemetry();
                var ingest = ingest(telemetry)) {
            awaitOpen(ingest, 1);
            assertThat(postUntilTaken(ingest, 200)).contains("\"known\":1");
            assertThat(postUntilTaken(ingest, 201)).contains("\"item\":\"desk/201\"");
        }

        // Then
        assertThat(cluster.raw("desk").stream()
                        .map(raw -> raw.getOrigin().getInputId())
                        .sorted())
                .isEqualTo(LongStream.rangeClosed(1, 201)
                        .mapToObj(number -> "story-" + number)
                        .sorted()
                        .toList());
        assertThat(cluster.journalled("desk", JournalEvent.SEEN)).isEqualTo(201);
        assertThat(cluster.rejected("desk")).isEmpty();
    }
}
