package io.tidings.testkit.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/// What every platform must do, of whatever kind.
@OnPlatform
class SharedPlatformTest {

    @Test
    void shouldCommitATransactionWithAMessageOfTenMegabytes(Platform platform) throws Exception {
        // Given
        try (var admin = Admin.create(Map.of("bootstrap.servers", platform.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("testkit.large", 1, (short) 1)))
                    .all()
                    .get();
        }
        Map<String, Object> config = Map.of(
                "bootstrap.servers",
                platform.bootstrapServers(),
                "transactional.id",
                "testkit",
                "max.request.size",
                11 << 20);
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();

            // When
            var sent = producer.send(new ProducerRecord<>("testkit.large", "n".repeat(10 << 20)));
            producer.commitTransaction();

            // Then
            assertThat(sent.get().offset()).isZero();
        }
    }

    @Test
    void shouldAnswerUnderTheConfluentCompatibleAddress(Platform platform) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(platform.registryUrl() + "/subjects"))
                            .build(),
                    BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).startsWith("[");
        }
    }

    @Test
    void shouldHaveThePostgresExtensionsThatSearchNeeds(Platform platform) throws Exception {
        try (var connection = DriverManager.getConnection(platform.jdbcUrl());
                var statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS unaccent");
            statement.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm");

            try (var row = statement.executeQuery("SELECT unaccent('thời sự'), 'Hà Nội' % 'hà nội'")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).isEqualTo("thoi su");
                assertThat(row.getBoolean(2)).isTrue();
            }
        }
    }

    @Test
    void shouldBeTheSamePlatformForEveryTest(Platform one, Platform other) {
        assertThat(one).isSameAs(other);
    }
}
