package io.tidings.store;

import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.runtime.telemetry.Telemetry;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.topic.ClusterShape;
import io.tidings.schemas.topic.Topic;
import io.tidings.schemas.topic.TopicAdmin;
import io.tidings.testkit.platform.Platform;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/// The topics of a platform with a database of its own, and a store that runs between them.
final class Newsroom implements AutoCloseable {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    final ClusterAddress cluster;
    final String jdbcUrl;
    private final String adminUrl;
    private final String database;
    private final Telemetry telemetry = new Telemetry();
    private final Producer<String, byte[]> producer;
    private final NewsSerdes serdes;
    private final HttpClient http = HttpClient.newHttpClient();
    private @Nullable StoreService store;

    Newsroom(Platform platform) throws SQLException {
        cluster = ClusterAddress.of(platform.bootstrapServers(), platform.registryUrl());
        adminUrl = platform.jdbcUrl();
        database = "store_" + DATABASES.incrementAndGet();
        jdbcUrl = adminUrl.replaceFirst("/[^/?]+(\\?|$)", "/" + database + "$1");
        asAdmin("CREATE DATABASE " + database);
        try (var admin = KafkaClients.admin(cluster)) {
            new TopicAdmin(admin, NewsSerdes.client(cluster.registry()), ClusterShape.single()).apply();
        }
        serdes = new NewsSerdes(cluster.registry());
        producer = KafkaClients.producer(cluster);
    }

    StoreService store() {
        if (store == null) {
            store = StoreService.start(StoreConfig.local(cluster, jdbcUrl), telemetry);
        }
        return store;
    }

    void stopStore() {
        if (store != null) {
            store.close();
            store = null;
        }
    }

    /// Writes and waits for the acknowledgement; no value is a tombstone.
    <V extends SpecificRecord> void send(Topic<V> topic, String key, @Nullable V value) {
        sendBytes(topic, key, value == null ? null : serdes.serializer(topic).serialize(topic.name(), value));
    }

    void sendBytes(Topic<?> topic, String key, byte @Nullable [] value) {
        var _ = producer.send(new ProducerRecord<>(topic.name(), key, value));
        producer.flush();
    }

    /// The first column of each row, as text.
    List<String> rows(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            return List.of("ERROR " + e.getMessage());
        }
    }

    /// What the API answers.
    String api(String path) throws IOException, InterruptedException {
        var address = URI.create(store().apiAddress() + path);
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl);
    }

    /// The database goes away: nobody may connect, and whoever was connected is not.
    void takeDatabaseAway() throws SQLException {
        asAdmin("ALTER DATABASE " + database + " WITH ALLOW_CONNECTIONS false");
        asAdmin("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + database + "'");
    }

    void bringDatabaseBack() throws SQLException {
        asAdmin("ALTER DATABASE " + database + " WITH ALLOW_CONNECTIONS true");
    }

    private void asAdmin(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(adminUrl);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        stopStore();
        producer.close();
        http.close();
        telemetry.close();
    }
}
