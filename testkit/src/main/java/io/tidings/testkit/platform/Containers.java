package io.tidings.testkit.platform;

import java.time.Duration;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/// The containers of a platform, not yet started. The images are those that the compose file names.
final class Containers {

    static final int REGISTRY_PORT = 8080;

    private static final String LARGEST_BATCH_BYTES = Integer.toString(11 << 20);
    private static final Duration STARTUP = Duration.ofMinutes(2);

    private Containers() {}

    /// As the embedded broker is set: one copy of everything, topics from the catalogue only, messages up to 10
    /// MB.
    static KafkaContainer kafka() {
        return new KafkaContainer(DockerImageName.parse("apache/kafka:4.3.1"))
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_MESSAGE_MAX_BYTES", LARGEST_BATCH_BYTES)
                .withEnv("KAFKA_REPLICA_FETCH_MAX_BYTES", LARGEST_BATCH_BYTES)
                .withEnv("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_REPLICATION_FACTOR", "1")
                .withEnv("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_MIN_ISR", "1")
                .withStartupTimeout(STARTUP);
    }

    static GenericContainer<?> registry() {
        return new GenericContainer<>(DockerImageName.parse("apicurio/apicurio-registry:3.3.3"))
                .withExposedPorts(REGISTRY_PORT)
                .waitingFor(Wait.forHttp("/apis/ccompat/v7/subjects").forPort(REGISTRY_PORT))
                .withStartupTimeout(STARTUP);
    }

    static PostgreSQLContainer postgres() {
        return new PostgreSQLContainer(DockerImageName.parse("postgres:18"))
                .withDatabaseName("tidings")
                .withStartupTimeout(STARTUP);
    }
}
