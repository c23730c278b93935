package io.tidings.testkit.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startable;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;

/// A platform in containers of its own, started at the same time.
record ContainerPlatform(KafkaContainer kafka, GenericContainer<?> registry, Optional<PostgreSQLContainer> postgres)
        implements Platform {

    static ContainerPlatform start(boolean postgres) {
        var platform = new ContainerPlatform(
                Containers.kafka(),
                Containers.registry(),
                postgres ? Optional.of(Containers.postgres()) : Optional.empty());
        try {
            Startables.deepStart(platform.all()).join();
            return platform;
        } catch (RuntimeException failure) {
            platform.close();
            throw failure;
        }
    }

    private Stream<Startable> all() {
        return Stream.concat(Stream.of(kafka, registry), postgres.stream());
    }

    @Override
    public String bootstrapServers() {
        return kafka.getBootstrapServers();
    }

    @Override
    public String registryUrl() {
        return "http://%s:%d/apis/ccompat/v7"
                .formatted(registry.getHost(), registry.getMappedPort(Containers.REGISTRY_PORT));
    }

    @Override
    public String jdbcUrl() {
        var container =
                postgres.orElseThrow(() -> new IllegalStateException("This platform was started without PostgreSQL"));
        var url = container.getJdbcUrl();
        return "%s%suser=%s&password=%s"
                .formatted(
                        url,
                        url.contains("?") ? "&" : "?",
                        encoded(container.getUsername()),
                        encoded(container.getPassword()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        all().parallel().forEach(Startable::stop);
    }
}
