package io.tidings.platform.broker;

import io.tidings.platform.failure.PlatformException;
import io.tidings.platform.state.StateFolder;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/// A Kafka cluster of one node inside this process, its data in the state folder. Thread-safe.
public final class EmbeddedBroker implements AutoCloseable {

    /// The largest batch of records, which is what Kafka limits: a message of 10 MB and what is around it.
    public static final int LARGEST_BATCH_BYTES = 11 << 20;

    private static final String NAME = "kafka";

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /// Starts on the state folder's data, formatting it where there is none; returns when clients can connect.
    ///
    /// @param port for clients
    /// @param controllerPort for the node's talk with itself
    /// @throws PlatformException where it does not start
    public static EmbeddedBroker start(StateFolder state, int port, int controllerPort) {
        var logs = state.part(NAME);
        try {
            format(logs, state.clusterId());
            HaltExplained.install(state.path());
            var settings = BrokerSettings.of(logs, port, controllerPort);
            var server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
            return new EmbeddedBroker(started(server), port);
        } catch (Exception failure) {
            throw new PlatformException(
                    "The broker did not start on %s (%s): see its log lines; where its data is damaged, restore the state folder from a copy or start with a new one."
                            .formatted(logs, failure.getMessage()),
                    failure);
        }
    }

    private static KafkaRaftServer started(KafkaRaftServer server) {
        try {
            server.startup();
            return server;
        } catch (RuntimeException | Error failure) {
            server.shutdown();
            throw failure;
        }
    }

    /// Gives an empty folder its identity; leaves a formatted one as it is, whatever version formatted it.
    private static void format(Path logs, String clusterId) throws Exception {
        new Formatter()
                .setClusterId(clusterId)
                .setNodeId(BrokerSettings.NODE_ID)
                .setDirectories(List.of(logs.toString()))
                .setMetadataLogDirectory(logs.toString())
                .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setUnstableFeatureVersionsEnabled(false)
                .setIgnoreFormatted(true)
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .run();
    }

    /// The address for Kafka clients.
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /// Stops it, with everything on disk.
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
