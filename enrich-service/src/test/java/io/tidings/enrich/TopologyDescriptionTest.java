package io.tidings.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.enrich.analysis.ArticleAnalysis;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.schemas.serde.NewsSerdes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// A renamed store or internal topic is lost state. Where a change is meant, copy what the failure shows to the file,
/// and
/// tell
/// operators to reset the application.
class TopologyDescriptionTest {

    @Test
    void shouldKeepTheNamesOfStepsStoresAndTopics() throws IOException {
        var config = EnrichConfig.defaults(ClusterAddress.of("nowhere:9092", "mock://golden"));

        var topology = EnrichTopology.build(config, new NewsSerdes("mock://golden"), new ArticleAnalysis());

        assertThat(topology.describe().toString()).isEqualToNormalizingNewlines(golden());
    }

    private static String golden() throws IOException {
        try (var file = TopologyDescriptionTest.class.getResourceAsStream("topology.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
