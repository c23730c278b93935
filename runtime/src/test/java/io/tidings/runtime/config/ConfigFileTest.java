package io.tidings.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConfigFileTest {

    record Fetch(Duration timeout, DataSize wireLimit) {
        Fetch {
            Config.require(timeout.isPositive(), "fetch.timeout", timeout, "longer than zero, e.g. 20s");
        }
    }

    record Site(String name) {}

    record Example(
            @JsonUnwrapped ClusterAddress cluster,
            @Nullable HttpConfig http,
            @Nullable Fetch fetch,
            @Nullable List<Site> sites) {}

    private static final String ADDRESS = """
        kafka: broker:9092
        registry: http://registry:8081
        """;

    private static Example read(String yaml, Map<String, String> environment) {
        return ConfigFile.read("example.yaml", yaml, Example.class, environment::get);
    }

    private static Example read(String yaml) {
        return read(yaml, Map.of());
    }

    @Test
    void shouldReadKeysInKebabCaseWithUnits() {
        var config = read(ADDRESS + """
            kafka-properties:
              security.protocol: SSL
            http: {port: 8080}
            fetch:
              timeout: 20s
              wire-limit: 8MiB
            sites:
              - name: one
            """);

        assertThat(config)
                .isEqualTo(new Example(
                        new ClusterAddress("broker:9092", "http://registry:8081", Map.of("security.protocol", "SSL")),
                        HttpConfig.onPort(8080),
                        new Fetch(Duration.ofSeconds(20), DataSize.mebibytes(8)),
                        List.of(new Site("one"))));
    }

    @Test
    void shouldTakeValuesFromTheEnvironmentAndDefaults() {
        var config = read("""
            kafka: ${BROKER}
            registry: http://${REGISTRY_HOST:localhost}:8081
            http:
              port: ${PORT:8080}
            """, Map.of("BROKER", "broker:9092"));

        assertThat(config.cluster()).isEqualTo(ClusterAddress.of("broker:9092", "http://localhost:8081"));
        assertThat(config.http()).isEqualTo(HttpConfig.onPort(8080));
    }

    @Test
    void shouldNameTheVariableThatIsNotSet() {
        assertThatThrownBy(() -> read("kafka: ${BROKER}"))
                .isInstanceOf(ConfigException.class)
                .hasMessage("example.yaml: the environment variable BROKER is not set; set it, or write"
                        + " ${BROKER:default} to do without");
    }

    @Test
    void shouldSayWhereAnUnknownKeyStandsAndWhatWasMeant() {
        assertThatThrownBy(() -> read(ADDRESS + "fetch: {timout: 3s, wire-limit: 1MiB}"))
                .isInstanceOf(ConfigException.class)
                .hasMessage("example.yaml: unknown key `fetch.timout`; did you mean `timeout`?");
    }

    @Test
    void shouldFindUnknownKeysBesideUnwrappedOnesAndInLists() {
        assertThatThrownBy(() -> read(ADDRESS + "colour: red"))
                .hasMessage("example.yaml: unknown key `colour`; known here are kafka, registry, kafka-properties,"
                        + " http, fetch, sites");
        assertThatThrownBy(() -> read(ADDRESS + "sites: [{name: one}, {nam: two}]"))
                .hasMessage("example.yaml: unknown key `sites[1].nam`; did you mean `name`?");
    }

    @Test
    void shouldShowTheMessageOfTheRecordThatChecksItself() {
        assertThatThrownBy(() -> read(ADDRESS + "fetch: {timeout: 0s, wire-limit: 1MiB}"))
                .isInstanceOf(ConfigException.class)
                .hasMessage("example.yaml: `fetch.timeout` is 0ms; allowed is longer than zero, e.g. 20s");
    }

    @Test
    void shouldNameARequiredKeyThatIsMissing() {
        assertThatThrownBy(() -> read("registry: http://registry:8081"))
                .hasMessage("example.yaml: `kafka` is missing: host:port of a broker, e.g. localhost:9092");
    }

    @Test
    void shouldNameTheKeyOfAValueThatIsNoDuration() {
        assertThatThrownBy(() -> read(ADDRESS + "fetch: {timeout: soon, wire-limit: 1MiB}"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("`fetch.timeout`")
                .hasMessageContaining("write it like 250ms, 20s");
    }

    @Test
    void shouldRefuseAKeyThatStandsTwice() {
        assertThatThrownBy(() -> read(ADDRESS + "kafka: other:9092"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("line 3")
                .hasMessageContaining("kafka");
    }
}
