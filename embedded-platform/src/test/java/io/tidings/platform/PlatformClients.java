package io.tidings.platform;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// What the tests do with a platform, as any client would.
record PlatformClients(String bootstrapServers, String registryUrl, String jdbcUrl) {

    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*(\\d+)");

    PlatformClients(EmbeddedPlatform platform) {
        this(platform.bootstrapServers(), platform.registryUrl(), platform.jdbcUrl());
    }

    void createTopic(String topic) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }

    /// In a transaction, so that the transaction log is in use too.
    void send(String topic, String value) throws Exception {
        Map<String, Object> config = Map.of(
                "bootstrap.servers", bootstrapServers, "transactional.id", "tests", "max.request.size", 11 << 20);
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            var sent = producer.send(new ProducerRecord<>(topic, value));
            producer.commitTransaction();
            sent.get();
        }
    }

    /// All committed records of partition 0.
    List<String> records(String topic) {
        Map<String, Object> config = Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            var values = new ArrayList<String>();
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(read -> values.add(read.value()));
            }
            return values;
        }
    }

    /// Registers an Avro schema as Confluent's clients do.
    ///
    /// @return its id
    int register(String subject, String schema) throws Exception {
        var body = "{\"schema\": \"%s\"}".formatted(schema.replace("\"", "\\\""));
        var request = HttpRequest.newBuilder(URI.create(registryUrl + "/subjects/" + subject + "/versions"))
                .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                .POST(BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString()).body();
            var id = ID.matcher(answer);
            if (!id.find()) {
                throw new IllegalStateException(answer);
            }
            return Integer.parseInt(id.group(1));
        }
    }

    void sql(String... statements) throws Exception {
        try (var connection = DriverManager.getConnection(jdbcUrl);
                var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }

    /// The first column.
    List<String> query(String select) throws Exception {
        try (var connection = DriverManager.getConnection(jdbcUrl);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(select)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
