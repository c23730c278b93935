package io.tidings.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidings.ingest.fetch.FetchLimits;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.config.ConfigException;
import io.tidings.runtime.config.ConfigFile;
import io.tidings.runtime.config.DataSize;
import io.tidings.runtime.config.HttpConfig;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class IngestConfigTest {

    private static final String ADDRESS = "kafka: broker:9092\nregistry: http://registry:8081\n";

    private static IngestConfig read(String yaml) {
        return ConfigFile.read("ingest.yaml", ADDRESS + yaml, IngestConfig.class, name -> name);
    }

    @Test
    void shouldHaveDefaultsForEverythingButTheAddresses() {
        var config = read("instance: one");

        assertThat(config)
                .isEqualTo(new IngestConfig(
                        ClusterAddress.of("broker:9092", "http://registry:8081"),
                        HttpConfig.onPort(8081),
                        "one",
                        "tidings-ingest",
                        200,
                        Duration.ofSeconds(1),
                        null,
                        config.userAgent(),
                        FetchLimits.defaults(),
                        null));
        assertThat(read("").instance()).as("a name of its own").isNotEqualTo(read("").instance());
    }

    @Test
    void shouldReadEveryKey() {
        var config = read("""
            http: {port: 9, host: 0.0.0.0}
            instance: one
            group: other
            post: {port: 10}
            polls-at-once: 7
            settle: 3s
            contact: desk@harbour.example
            user-agent: "Reader (contact: desk)"
            fetch: {timeout: 9s, wire-limit: 1MiB, decoded-limit: 2MiB, redirects: 0, spacing: 2s}
            """);

        assertThat(config)
                .isEqualTo(new IngestConfig(
                        ClusterAddress.of("broker:9092", "http://registry:8081"),
                        new HttpConfig(9, "0.0.0.0"),
                        "one",
                        "other",
                        7,
                        Duration.ofSeconds(3),
                        "desk@harbour.example",
                        "Reader (contact: desk)",
                        new FetchLimits(
                                Duration.ofSeconds(9),
                                DataSize.mebibytes(1),
                                DataSize.mebibytes(2),
                                0,
                                Duration.ofSeconds(2)),
                        new HttpConfig(10, "127.0.0.1")));
    }

    @Test
    void shouldNameTheKeyThatIsWrong() {
        assertThatThrownBy(() -> read("polls-at-once: 0"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("`polls-at-once` is 0");
        assertThatThrownBy(() -> read("fetch: {decoded-limit: 1MiB}"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("`fetch.decoded-limit` is 1MiB");
        assertThatThrownBy(() -> read("fetch: {spacing: 2m}"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("`fetch.spacing` is");
    }

    @Test
    void shouldSayInTheUserAgentWhomToAsk() {
        assertThat(read("contact: desk@harbour.example").userAgent())
                .isEqualTo("Tidings/0.1 (news reader; contact: desk@harbour.example)");
        assertThatThrownBy(() -> read("contact: \"a\\nb\""))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("`contact` is");
    }
}
