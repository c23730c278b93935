package io.tidings.platform.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// The settings of a cluster of one node that is broker and controller, by Kafka's names. Pure.
final class BrokerSettings {

    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";
    private static final String CLIENT_LISTENER = "PLAINTEXT";

    private BrokerSettings() {}

    /// @param logs the folder of the topics' data
    /// @param port for clients
    /// @param controllerPort for the node's talk with itself
    static Map<String, String> of(Path logs, int port, int controllerPort) {
        var settings = new TreeMap<String, String>();
        settings.putAll(node(logs, port, controllerPort));
        settings.putAll(replicatedOnce());
        settings.putAll(smallMachine());
        return settings;
    }

    private static Map<String, String> node(Path logs, int port, int controllerPort) {
        var client = "%s://127.0.0.1:%d".formatted(CLIENT_LISTENER, port);
        var controller = "%s://127.0.0.1:%d".formatted(CONTROLLER_LISTENER, controllerPort);
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(NODE_ID),
                "controller.quorum.voters",
                "%d@127.0.0.1:%d".formatted(NODE_ID, controllerPort),
                "controller.listener.names",
                CONTROLLER_LISTENER,
                "inter.broker.listener.name",
                CLIENT_LISTENER,
                "listener.security.protocol.map",
                "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT",
                "listeners",
                client + "," + controller,
                // The ports may differ from start to start; what clients are told follows.
                "advertised.listeners",
                client,
                "log.dirs",
                logs.toString());
    }

    /// One broker can hold one copy only; Kafka's defaults ask for three and wait for them for ever.
    private static Map<String, String> replicatedOnce() {
        return Map.of(
                "default.replication.factor", "1",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1");
    }

    private static Map<String, String> smallMachine() {
        return Map.ofEntries(
                // Topics come from the catalogue; one that a misspelt name made by itself would never be noticed.
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("message.max.bytes", Integer.toString(EmbeddedBroker.LARGEST_BATCH_BYTES)),
                Map.entry("replica.fetch.max.bytes", Integer.toString(EmbeddedBroker.LARGEST_BATCH_BYTES)),
                // All members of a group start together here: nobody needs to be waited for.
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                // 50 partitions each by default, every one of them opened at every start.
                Map.entry("offsets.topic.num.partitions", "8"),
                Map.entry("transaction.state.log.num.partitions", "8"),
                Map.entry("share.coordinator.state.topic.num.partitions", "4"),
                // After kill -9 the controller holds the dead broker for alive this long (9 s by default) and
                // lets no new one in; a shorter time would take a pause of this machine for a death. More beats,
                // so that one may be lost.
                Map.entry("broker.session.timeout.ms", "5000"),
                Map.entry("broker.heartbeat.interval.ms", "500"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "4"),
                Map.entry("background.threads", "4"),
                Map.entry("log.cleaner.dedupe.buffer.size", Integer.toString(32 << 20)));
    }
}
