package io.tidings.cli.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidings.news.SourceKind;
import io.tidings.runtime.config.ConfigException;
import io.tidings.schemas.serde.TrustedRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesFileTest {

    private static final Instant NOW = Instant.parse("2026-02-03T07:00:00Z");

    @TempDir
    private Path folder;

    @BeforeAll
    static void trust() {
        TrustedRecords.add();
    }

    @Test
    void shouldTakeDefaultsForWhatIsNotSaid() throws IOException {
        var sources = file("sources:\n  - id: inbox\n    address: /inbox\n");

        var source = sources.standing(NOW).getFirst();
        assertThat(source.getSourceId()).isEqualTo("inbox");
        assertThat(source.getKind()).isEqualTo(SourceKind.AUTO);
        assertThat(source.getPollEveryMillis()).isEqualTo(600_000);
        assertThat(source.getPaused()).isFalse();
        assertThat(source.getAllowPrivateAddresses()).isFalse();
    }

    @Test
    void shouldMapEveryKey() throws IOException {
        var sources = file("""
            sources:
              - id: desk
                address: https://desk.example/feed
                kind: feed
                name: The desk
                every: 5m
                section: world
                language: vi
                country: VN
                paused: true
                allow-private-addresses: true
                headers: {Accept-Language: vi}
                labels: [national]
            """);

        var source = sources.standing(NOW).getFirst();
        assertThat(source.getKind()).isEqualTo(SourceKind.FEED);
        assertThat(source.getName()).isEqualTo("The desk");
        assertThat(source.getPollEveryMillis()).isEqualTo(300_000);
        assertThat(source.getSection()).isEqualTo("world");
        assertThat(source.getLanguage()).isEqualTo("vi");
        assertThat(source.getCountry()).isEqualTo("VN");
        assertThat(source.getPaused()).isTrue();
        assertThat(source.getAllowPrivateAddresses()).isTrue();
        assertThat(source.getHeaders()).containsEntry("Accept-Language", "vi");
        assertThat(source.getLabels()).containsExactly("national");
        assertThat(sources.once(NOW).getFirst().getPollEveryMillis()).isNull();
    }

    @Test
    void shouldSayWhereAMistakeStands() {
        assertThatThrownBy(() -> file("sources:\n  - id: inbox\n    adress: /inbox\n"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("adress");
        assertThatThrownBy(() -> file("sources:\n  - id: a b\n    address: /inbox\n"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("sources.id");
        assertThatThrownBy(() -> file("sources:\n  - {id: a, address: /a}\n  - {id: a, address: /b}\n"))
                .hasMessageContaining("once");
    }

    private SourcesFile file(String yaml) throws IOException {
        return SourcesFile.read(Files.writeString(folder.resolve("sources.yaml"), yaml));
    }
}
