package io.tidings.runtime.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidings.news.Credential;
import io.tidings.news.CredentialUse;
import io.tidings.news.ExtractionHints;
import io.tidings.news.FullTextRule;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.news.SourceLimits;
import io.tidings.runtime.config.ConfigException;
import io.tidings.schemas.serde.TrustedRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesFileTest {

    private static final Instant NOW = Instant.parse("2026-02-03T07:00:00Z");

    private static final String EVERY_KEY = """
        sources:
          - id: desk
            address: https://desk.example/feed
            kind: links
            name: The desk
            every: 5m
            min-interval: 1m
            max-interval: 2h
            section: world
            language: vi
            country: VN
            paused: true
            keep-pages: false
            allow-private-addresses: true
            ignore-robots: true
            headers: {Accept-Language: vi}
            credentials:
              - {environment: DESK_TOKEN}
              - {use: query, name: key, file: /run/secrets/desk}
            limits: {wire: 4MiB, decoded: 8MiB, time: 10s, redirects: 2, items-per-poll: 50}
            full-text: page
            link-selector: h3 a
            hints: {body: .story, title: h1, standfirst: .sapo, author: .by, date: time, remove: [.ad, .box]}
            since: 2026-01-01
            labels: [national]
            homepage: https://desk.example/
            contact: desk@desk.example
        """;

    @TempDir
    private Path folder;

    @BeforeAll
    static void trust() {
        TrustedRecords.add();
    }

    @Test
    void shouldTakeDefaultsForWhatIsNotSaid() throws IOException {
        var source = only(file("sources:\n  - id: inbox\n    address: /inbox\n"));

        assertThat(source.getSourceId()).isEqualTo("inbox");
        assertThat(source.getKind()).isEqualTo(SourceKind.AUTO);
        assertThat(source.getPollEveryMillis()).isEqualTo(600_000);
        assertThat(source.getMinIntervalMillis()).isNull();
        assertThat(source.getPaused()).isFalse();
        assertThat(source.getKeepPages()).isTrue();
        assertThat(source.getAllowPrivateAddresses()).isFalse();
        assertThat(source.getIgnoreRobots()).isFalse();
        assertThat(source.getFullText()).isEqualTo(FullTextRule.AUTO);
        assertThat(source.getCredentials()).isEmpty();
        assertThat(source.getLimits()).isEqualTo(new SourceLimits(null, null, null, null, null));
        assertThat(source.getHints()).isEqualTo(new ExtractionHints(null, null, null, null, null, List.of()));
    }

    @Test
    void shouldMapEveryKey() throws IOException {
        var sources = file(EVERY_KEY);

        assertThat(only(sources))
                .isEqualTo(SourceDefinition.newBuilder()
                        .setSourceId("desk")
                        .setAddress("https://desk.example/feed")
                        .setKind(SourceKind.LINKS)
                        .setName("The desk")
                        .setPollEveryMillis(300_000L)
                        .setMinIntervalMillis(60_000L)
                        .setMaxIntervalMillis(7_200_000L)
                        .setSection("world")
                        .setLanguage("vi")
                        .setCountry("VN")
                        .setPaused(true)
                        .setKeepPages(false)
                        .setAllowPrivateAddresses(true)
                        .setIgnoreRobots(true)
                        .setHeaders(Map.of("Accept-Language", "vi"))
                        .setCredentials(List.of(
                                new Credential(CredentialUse.BEARER, null, "DESK_TOKEN", null),
                                new Credential(CredentialUse.QUERY, "key", null, "/run/secrets/desk")))
                        .setLimits(new SourceLimits(4L << 20, 8L << 20, 10_000L, 2, 50))
                        .setFullText(FullTextRule.PAGE)
                        .setLinkSelector("h3 a")
                        .setHints(new ExtractionHints(".story", "h1", ".sapo", ".by", "time", List.of(".ad", ".box")))
                        .setSince(Instant.parse("2026-01-01T00:00:00Z"))
                        .setLabels(List.of("national"))
                        .setHomepage("https://desk.example/")
                        .setContact("desk@desk.example")
                        .setRequestedAt(NOW)
                        .setDefinedAt(NOW)
                        .build());
        assertThat(sources.once(NOW).getFirst().getPollEveryMillis()).isNull();
        assertThat(sources.once(NOW).getFirst().getPublishKnown()).isTrue();
    }

    @Test
    void shouldWriteWhatIsReadBackAsTheSame() throws IOException {
        var definitions = file(EVERY_KEY + """
              - {id: inbox, address: /inbox, kind: folder, every: 1s}
              - {id: norway, address: 'https://no.example/rss?a=1&b=2#c', country: 'NO', name: 'yes: "no" # 1'}
              - {id: posts, kind: http_post, credentials: [{environment: POSTS}]}
            """).standing(NOW);

        var back = file(SourcesText.yaml(definitions)).standing(NOW);

        assertThat(back).isEqualTo(definitions).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                {id: a, adress: /inbox}                                                 | did you mean `address`
                {id: a b, address: /inbox}                                              | sources.id
                {id: a}                                                                 | sources.address
                {id: a, address: /a, every: 10ms}                                       | sources.every
                {id: a, address: /a, every: 5m, min-interval: 6m}                       | sources.min-interval
                {id: a, address: /a, max-interval: 5m}                                  | sources.max-interval
                {id: a, address: /a, headers: {authorization: Bearer x}}                | credentials
                {id: a, address: 'https://me:pw@a.example/'}                            | credential
                {id: a, address: /a, credentials: [{use: basic}]}                       | environment
                {id: a, address: /a, credentials: [{environment: A, file: /a}]}         | one of
                {id: a, address: /a, credentials: [{use: query, environment: A}]}       | sources.credentials.name
                {id: a, address: /a, credentials: [{environment: 's3cr3t!'}]}           | never the secret
                {id: a, address: /a, limits: {redirects: 21}}                           | sources.limits.redirects
                {id: a, address: /a, limits: {items-per-poll: 0}}                       | items-per-poll
                {id: a, address: /a, since: yesterday}                                  | no time
                {id: a, kind: http_post}                                                | sources.credentials
                """)
    void shouldSayWhereAMistakeStands(String entry, String said) {
        assertThatThrownBy(() -> file("sources:\n  - " + entry + "\n"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(said)
                .hasMessageNotContaining("pw@")
                .hasMessageNotContaining("s3cr3t");
    }

    @Test
    void shouldTakeEachIdOnce() {
        assertThatThrownBy(() -> file("sources:\n  - {id: a, address: /a}\n  - {id: a, address: /b}\n"))
                .hasMessageContaining("once");
    }

    private static SourceDefinition only(SourcesFile sources) {
        return sources.standing(NOW).getFirst();
    }

    private SourcesFile file(String yaml) throws IOException {
        return SourcesFile.read(Files.writeString(folder.resolve("sources.yaml"), yaml));
    }
}
