package io.tidings.cli.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.news.SourceDefinition;
import io.tidings.runtime.source.SourcesFile;
import io.tidings.schemas.serde.TrustedRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The files of `config/sources`, which together are the catalogue.
class SourceCatalogueTest {

    private static final Path CATALOGUE = Path.of("../config/sources");
    private static final Instant NOW = Instant.parse("2026-02-03T07:00:00Z");

    @BeforeAll
    static void trust() {
        TrustedRecords.add();
    }

    @Test
    void shouldHoldAtLeastAHundredSourcesWithIdsAndAddressesOfTheirOwn() throws IOException {
        var sources = sources();

        assertThat(sources).hasSizeGreaterThanOrEqualTo(100);
        assertThat(sources).extracting(SourceDefinition::getSourceId).doesNotHaveDuplicates();
        assertThat(sources).extracting(SourceDefinition::getAddress).doesNotHaveDuplicates();
    }

    @Test
    void shouldSayOfEachSourceWhereItIsPublishedInWhichLanguageAndThatItWasNotTried() throws IOException {
        assertThat(sources()).allSatisfy(source -> {
            assertThat(source.getAddress()).startsWith("https://");
            assertThat(source.getName()).isNotBlank();
            assertThat(source.getLanguage()).matches("[a-z]{2}");
            assertThat(source.getCountry()).matches("[A-Z]{2}");
            assertThat(source.getLabels()).contains("untried");
        });
    }

    private static List<SourceDefinition> sources() throws IOException {
        try (var files = Files.list(CATALOGUE)) {
            return files.sorted()
                    .flatMap(file -> SourcesFile.read(file).standing(NOW).stream())
                    .toList();
        }
    }
}
