package io.tidings.platform;

import io.tidings.platform.broker.EmbeddedBroker;
import io.tidings.platform.failure.PlatformException;
import io.tidings.platform.port.LoopbackPorts;
import io.tidings.platform.postgres.EmbeddedDatabase;
import io.tidings.platform.process.ChildRecords;
import io.tidings.platform.process.Kept;
import io.tidings.platform.registry.EmbeddedRegistry;
import io.tidings.platform.state.StateFolder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// A Kafka broker, a schema registry and, if wanted, PostgreSQL, running on this machine for this process.
///
/// Everything listens on 127.0.0.1 only. State is kept in one folder, which one process owns at a time; starting
/// again on it continues. The broker lives in this process; the others are children
/// that end with it, even when it is killed; should one still live at the next start on the folder, it is ended
/// first. A child that ends
/// alone is started again at the same address.
///
/// There is no shutdown hook: whoever starts a platform closes it, after the clients. Thread-safe.
public final class EmbeddedPlatform implements AutoCloseable {

    private final StateFolder state;
    private final Parts parts;
    private final EmbeddedBroker broker;
    private final Kept<EmbeddedRegistry> registry;
    private final Optional<Kept<EmbeddedDatabase>> database;

    private EmbeddedPlatform(
            StateFolder state,
            Parts parts,
            EmbeddedBroker broker,
            Kept<EmbeddedRegistry> registry,
            Optional<Kept<EmbeddedDatabase>> database) {
        this.state = state;
        this.parts = parts;
        this.broker = broker;
        this.registry = registry;
        this.database = database;
    }

    /// Starts all parts at the same time; returns when each answers. Takes some 5 to 10 s, on a machine's first
    /// run with a JDK more, for unpacking.
    ///
    /// @throws PlatformException where the folder is in use, foreign or damaged, a port is taken, the disk is
    ///     full, or a part does not start; nothing is left running
    public static EmbeddedPlatform start(PlatformConfig config) {
        CacheFolder.create(config.cache());
        var state = StateFolder.open(config.state());
        var parts = new Parts(config.progress());
        try {
            return start(config, state, parts);
        } catch (RuntimeException | Error failure) {
            try (state) {
                parts.close();
            } catch (RuntimeException second) {
                failure.addSuppressed(second);
            }
            throw failure;
        }
    }

    private static EmbeddedPlatform start(PlatformConfig config, StateFolder state, Parts parts) {
        var ports = new LoopbackPorts(RandomGenerator.getDefault());
        int brokerPort = ports.take("the broker", config.ports().broker());
        int registryPort = ports.take("the schema registry", config.ports().registry());
        int postgresPort =
                config.postgres() ? ports.take("PostgreSQL", config.ports().postgres()) : 0;
        int controllerPort = ports.take("the broker's controller", 0);
        var children = new ChildRecords(state.part("children"));

        // The slowest first.
        var registry = parts.start(
                "the schema registry",
                () -> Kept.start(
                        "the schema registry",
                        () -> EmbeddedRegistry.start(state, config.cache(), children, registryPort)));
        var broker = parts.start("the broker", () -> EmbeddedBroker.start(state, brokerPort, controllerPort));
        var database = config.postgres()
                ? Optional.of(parts.start(
                        "PostgreSQL",
                        () -> Kept.start(
                                "PostgreSQL",
                                () -> EmbeddedDatabase.start(state, config.cache(), children, postgresPort))))
                : Optional.<Parts.Starting<Kept<EmbeddedDatabase>>>empty();
        parts.awaitAll();
        return new EmbeddedPlatform(
                state, parts, broker.started(), registry.started(), database.map(Parts.Starting::started));
    }

    /// The address for Kafka clients, `127.0.0.1:PORT`.
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /// The registry's Confluent-compatible address, `http://127.0.0.1:PORT/apis/ccompat/v7`.
    public String registryUrl() {
        return registry.current().url();
    }

    /// PostgreSQL's address for JDBC with the user in it,
    /// `jdbc:postgresql://127.0.0.1:PORT/tidings?user=postgres`; no password is asked for.
    ///
    /// @throws IllegalStateException where the platform was started without PostgreSQL
    public String jdbcUrl() {
        return database.orElseThrow(() -> new IllegalStateException("This platform was started without PostgreSQL"))
                .current()
                .jdbcUrl();
    }

    /// The folder of the state, absolute.
    public Path stateFolder() {
        return state.path();
    }

    /// Stops all parts and gives the folder back; a temporary one is deleted. Everything is on disk afterwards.
    /// Closing twice does nothing.
    @Override
    public void close() {
        try (state) {
            parts.close();
        }
    }
}
