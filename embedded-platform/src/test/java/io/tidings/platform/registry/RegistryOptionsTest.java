package io.tidings.platform.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegistryOptionsTest {

    private static final List<String> OPTIONS =
            RegistryOptions.of(Path.of("/state/registry"), 20_003, List.of("-Xshare:auto"), "a.jar:b.jar");

    @Test
    void shouldListenOnTheLoopbackOnly() {
        assertThat(OPTIONS)
                .contains("-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=20003")
                .contains("-Dquarkus.management.host=127.0.0.1");
    }

    @Test
    void shouldWriteEverySchemaToTheStateFolderBeforeItsIdIsGivenOut() {
        assertThat(OPTIONS).contains("-Dapicurio.datasource.url=jdbc:h2:file:/state/registry/registry;WRITE_DELAY=0");
    }

    @Test
    void shouldEndWithTheClassPathAndTheMainClass() {
        assertThat(OPTIONS).endsWith("-cp", "a.jar:b.jar", "io.tidings.platform.registry.RegistryMain");
    }

    @Test
    void shouldQuoteWhatTheLauncherWouldTakeApart() {
        assertThat(RegistryOptions.argumentFile(List.of("-Dname=my \"own\" folder", "C:\\state")))
                .isEqualTo("\"-Dname=my \\\"own\\\" folder\"\n\"C:\\\\state\"\n");
    }
}
