package io.tidings.console;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.config.Config;
import io.tidings.runtime.config.HttpConfig;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the console is set up. Immutable.
///
/// @param cluster keys `kafka`, `registry`, `kafka-properties`
/// @param http where the pages answer; key `http`, port 8080 by default
/// @param store address of the store's API; key `store`
/// @param services addresses of the other services, whose `/health` is shown; key `services`
public record ConsoleConfig(@JsonUnwrapped ClusterAddress cluster, HttpConfig http, URI store, List<URI> services) {

    private static final int DEFAULT_PORT = 8080;

    public ConsoleConfig(
            @Nullable ClusterAddress cluster,
            @Nullable HttpConfig http,
            @Nullable URI store,
            @Nullable List<URI> services) {
        this.cluster = Config.given(cluster, "kafka", "host:port of a broker, e.g. localhost:9092");
        this.http = http == null ? HttpConfig.onPort(DEFAULT_PORT) : http;
        this.store = Config.given(store, "store", "address of the store's API, e.g. http://localhost:8082");
        this.services = services == null ? List.of() : List.copyOf(services);
        requireHttp("store", this.store);
        this.services.forEach(service -> requireHttp("services", service));
    }

    private static void requireHttp(String key, URI address) {
        var isHttp = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        Config.require(isHttp && address.getHost() != null, key, address, "an address like http://localhost:8082");
    }
}
