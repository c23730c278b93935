package io.tidings.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tidings.cli.pipeline.LocalServices;
import io.tidings.news.LedgerEntry;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.runtime.source.SourceRequests;
import io.tidings.runtime.topic.TopicReader;
import io.tidings.schemas.ledger.Balance;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.topic.ClusterShape;
import io.tidings.schemas.topic.TopicAdmin;
import io.tidings.schemas.topic.Topics;
import io.tidings.testkit.platform.Platform;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All services on a platform, with one watched folder. Not thread-safe.
final class RunningPipeline implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Platform platform;
    private final ClusterAddress cluster;
    private final LocalServices services;
    private final Inbox inbox;

    private RunningPipeline(Platform platform, ClusterAddress cluster, LocalServices services, Inbox inbox) {
        this.platform = platform;
        this.cluster = cluster;
        this.services = services;
        this.inbox = inbox;
    }

    static RunningPipeline start(Platform platform, Path folder) throws IOException {
        var cluster = ClusterAddress.of(platform.bootstrapServers(), platform.registryUrl());
        try (var admin = KafkaClients.admin(cluster)) {
            new TopicAdmin(admin, NewsSerdes.client(cluster.registry()), ClusterShape.single()).apply();
        }
        var services = LocalServices.everything(cluster, platform.jdbcUrl(), folder.resolve("state"), 0, 0);
        var inbox = new Inbox(Files.createDirectories(folder.resolve("inbox")));
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        SourceRequests.write(
                cluster,
                List.of(SourceDefinition.newBuilder()
                        .setSourceId("inbox")
                        .setKind(SourceKind.FOLDER)
                        .setAddress(inbox.folder().toString())
                        .setPollEveryMillis(200L)
                        .setRequestedAt(now)
                        .setDefinedAt(now)
                        .build()));
        return new RunningPipeline(platform, cluster, services, inbox);
    }

    ClusterAddress cluster() {
        return cluster;
    }

    Inbox inbox() {
        return inbox;
    }

    /// The ledger of all hours as one entry.
    Ledger ledger() {
        var entries = new HashMap<String, LedgerEntry>();
        TopicReader.readAll(cluster, Topics.LEDGER, record -> {
            if (record.value() != null) {
                entries.put(record.key(), record.value());
            }
        });
        return Ledger.of(entries);
    }

    /// First column of each row.
    List<String> query(String sql) {
        try (var connection = DriverManager.getConnection(platform.jdbcUrl());
                var rows = connection.createStatement().executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /// A page of the console, as JSON.
    JsonNode page(String path) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(services.consoleAddress().resolve(path)).build();
        return new ObjectMapper()
                .readTree(HTTP.send(request, BodyHandlers.ofString()).body());
    }

    @Override
    public void close() {
        services.close();
    }

    /// Sums over all hours.
    record Ledger(long seen, long articles, long duplicates, long rejected, long difference) {

        static Ledger of(Map<String, LedgerEntry> entries) {
            var all = entries.values();
            return new Ledger(
                    all.stream().mapToLong(LedgerEntry::getSeen).sum(),
                    all.stream().mapToLong(LedgerEntry::getArticles).sum(),
                    all.stream().mapToLong(LedgerEntry::getDuplicates).sum(),
                    all.stream().mapToLong(LedgerEntry::getRejected).sum(),
                    all.stream().mapToLong(Balance::difference).sum());
        }
    }
}
