package io.tidings.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.ingest.intake.Item;
import io.tidings.news.Credential;
import io.tidings.news.CredentialUse;
import io.tidings.news.SourceKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialsTest {

    private static final Credential TOKEN = new Credential(CredentialUse.BEARER, null, "DESK_TOKEN", null);

    private final Site site = new Site();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        site.close();
    }

    private Polls polls(Map<String, String> environment, Credential... credentials) {
        return new Polls(
                Polls.source(SourceKind.PAGE, site.address("/ferry"))
                        .setCredentials(List.of(credentials))
                        .build(),
                environment);
    }

    private List<String> sent(String header) {
        return site.asked().getLast().headers().getOrDefault(header, List.of());
    }

    @Test
    void shouldSendWhatStandsInTheEnvironmentAndInFiles() throws IOException {
        site.article("/ferry", "Ferry runs again");
        var file = Files.writeString(folder.resolve("secret"), "me:pass\n").toString();

        try (var polls = polls(Map.of("DESK_TOKEN", "abc"), TOKEN)) {
            assertThat(polls.poll()).hasSize(1);
            assertThat(sent("Authorization")).containsExactly("Bearer abc");
        }
        try (var polls = polls(Map.of(), new Credential(CredentialUse.BASIC, null, null, file))) {
            polls.poll();
            assertThat(sent("Authorization")).containsExactly("Basic bWU6cGFzcw==");
        }
        try (var polls = polls(Map.of("KEY", "k1"), new Credential(CredentialUse.HEADER, "X-Key", "KEY", null))) {
            polls.poll();
            assertThat(sent("X-key")).containsExactly("k1");
        }
    }

    @Test
    void shouldSayWhichSecretIsMissingAndFetchNothing() {
        site.article("/ferry", "Ferry runs again");

        try (var polls = polls(Map.of(), TOKEN)) {
            assertThat(polls.poll()).isEmpty();
            assertThat(polls.outcome()).isEqualTo("missing-credential");
            assertThat(polls.message()).contains("DESK_TOKEN").contains("desk").contains("set it");
        }
        var absent = new Credential(
                CredentialUse.BEARER, null, null, folder.resolve("none").toString());
        try (var polls = polls(Map.of(), absent)) {
            polls.poll();
            assertThat(polls.message()).contains("none").contains("cannot be read");
        }
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void shouldKeepASecretOfTheQueryOutOfArticlesAndMessages() {
        site.article("/ferry", "Ferry runs again");
        var key = new Credential(CredentialUse.QUERY, "key", "KEY", null);

        try (var polls = polls(Map.of("KEY", "s3cr3t/1"), key)) {
            var item = (Item.Accepted) polls.poll().getFirst();
            assertThat(site.paths()).containsExactly("/ferry?key=s3cr3t%2F1");
            assertThat(item.entry().article().url()).isEqualTo(site.address("/ferry"));
            site.fails("/ferry", 403, Map.of());
            polls.poll();
            assertThat(polls.outcome()).isEqualTo("unreachable");
            assertThat(polls.message()).doesNotContain("s3cr3t").contains("403");
        }
    }

    @Test
    void shouldSendNoSecretToAnotherHost() {
        site.article("/ferry", "Ferry runs again");
        var feed = "<rss version='2.0'><channel><item><title>A</title><link>"
                + site.address("/ferry").replace("127.0.0.1", "localhost")
                + "</link><description>B</description></item></channel></rss>";
        site.put("/rss", "application/rss+xml", feed);

        try (var polls = new Polls(
                Polls.source(SourceKind.FEED, site.address("/rss"))
                        .setCredentials(List.of(TOKEN))
                        .build(),
                Map.of("DESK_TOKEN", "abc"))) {
            assertThat(Polls.titles(polls.poll())).containsExactly("Ferry runs again");
            assertThat(site.asked().getFirst().headers()).containsKey("Authorization");
            assertThat(sent("Authorization")).isEmpty();
        }
    }
}
