package io.tidings.system;

import io.tidings.platform.EmbeddedPlatform;
import io.tidings.platform.PlatformConfig;
import io.tidings.testkit.platform.Platform;

/// A platform that can be stopped and started again on its state and ports while the services go on. Not thread-safe.
final class Machine implements Platform {

    private final PlatformConfig config;
    private EmbeddedPlatform platform;

    /// Starts it.
    Machine(PlatformConfig config) {
        this.config = config;
        this.platform = EmbeddedPlatform.start(config);
    }

    void stop() {
        platform.close();
    }

    void start() {
        platform = EmbeddedPlatform.start(config);
    }

    /// The same machine, its registry reached by way of something else.
    Platform withRegistryAt(String address) {
        return new Seen(this, address);
    }

    @Override
    public String bootstrapServers() {
        return platform.bootstrapServers();
    }

    @Override
    public String registryUrl() {
        return platform.registryUrl();
    }

    @Override
    public String jdbcUrl() {
        return platform.jdbcUrl();
    }

    @Override
    public void close() {
        platform.close();
    }

    private record Seen(Machine machine, String registryUrl) implements Platform {

        @Override
        public String bootstrapServers() {
            return machine.bootstrapServers();
        }

        @Override
        public String jdbcUrl() {
            return machine.jdbcUrl();
        }

        @Override
        public void close() {
            machine.close();
        }
    }
}
