package io.tidings.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.config.ConfigException;
import io.tidings.runtime.config.ConfigFile;
import io.tidings.runtime.config.DataSize;
import io.tidings.runtime.config.HttpConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnrichConfigTest {

    private static final String ADDRESS = "kafka: broker:9092\nregistry: http://registry:8081\n";
    private static final ClusterAddress CLUSTER = ClusterAddress.of("broker:9092", "http://registry:8081");

    private static EnrichConfig read(String yaml) {
        return ConfigFile.read("enrich.yaml", ADDRESS + yaml, EnrichConfig.class, _ -> null);
    }

    @Test
    void shouldHaveItsDefaultsWhenOnlyTheClusterIsGiven() {
        assertThat(read(""))
                .isEqualTo(EnrichConfig.defaults(CLUSTER))
                .isEqualTo(new EnrichConfig(
                        CLUSTER,
                        "tidings-enrich",
                        Path.of("state", "enrich"),
                        2,
                        Duration.ofMillis(100),
                        1,
                        new AnalysisConfig(null, null),
                        new LaneConfig(4, Map.of("vi", 0, "en", 1)),
                        new DuplicateConfig(0.5, 0.07, Duration.ofDays(30), Duration.ofDays(30)),
                        new StoryConfig(0.1, 0.6, Duration.ofDays(3), Duration.ofDays(45)),
                        new MemoryConfig(DataSize.mebibytes(128), DataSize.mebibytes(64)),
                        HttpConfig.onPort(8083)));
    }

    @Test
    void shouldMapEveryKey() {
        assertThat(read("""
            application-id: other
            state-dir: /var/state
            threads: 8
            commit-interval: 20ms
            replicas: 3
            analysis: {topic-model: /etc/topics.model, name-model: /etc/names.bin}
            lanes: {count: 6, own: {de: 0, fr: 5}}
            duplicates: {near: 0.6, contained: 0.4, window: 7d, late: 2d}
            stories: {likeness: 0.2, cohesion: 0.5, open: 36h, kept: 60d}
            memory: {blocks: 256MiB, write-buffers: 32MiB}
            http: {port: 9402}
            """))
                .isEqualTo(new EnrichConfig(
                        CLUSTER,
                        "other",
                        Path.of("/var/state"),
                        8,
                        Duration.ofMillis(20),
                        3,
                        new AnalysisConfig(Path.of("/etc/topics.model"), Path.of("/etc/names.bin")),
                        new LaneConfig(6, Map.of("de", 0, "fr", 5)),
                        new DuplicateConfig(0.6, 0.4, Duration.ofDays(7), Duration.ofDays(2)),
                        new StoryConfig(0.2, 0.5, Duration.ofHours(36), Duration.ofDays(60)),
                        new MemoryConfig(DataSize.mebibytes(256), DataSize.mebibytes(32)),
                        HttpConfig.onPort(9402)));
    }

    @Test
    void shouldSayWhichModelCannotBeRead() {
        assertThatThrownBy(() -> read("analysis: {topic-model: /nowhere/topics.model}")
                        .analysis()
                        .analyzer())
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("`analysis.topic-model` is /nowhere/topics.model");
        assertThatThrownBy(() -> read("analysis: {name-model: /nowhere/names.bin}")
                        .analysis()
                        .analyzer())
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("`analysis.name-model` is /nowhere/names.bin");
    }

    @Test
    void shouldSayWhichKeyIsWrong() {
        assertThatThrownBy(() -> read("threads: 0"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("`threads`")
                .hasMessageContaining("1 to 64");
        assertThatThrownBy(() -> read("lanes: {count: 2, own: {vi: 0, en: 1}}"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("`lanes.own`");
        assertThatThrownBy(() -> read("stories: {kept: 2h}"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("`stories.kept`")
                .hasMessageContaining("a day to a year");
        assertThatThrownBy(() -> read("duplicates: {nearr: 1}"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("nearr");
    }
}
