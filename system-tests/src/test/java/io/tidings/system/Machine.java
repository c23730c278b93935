package io.tidings.system;

import io.tidings.platform.EmbeddedPlatform;
import io.tidings.platform.PlatformConfig;
import io.tidings.testkit.platform.Platform;

/// A platform that can be stopped and started again on its state while the services go on. Not thread-safe.
final class Machine implements AutoCloseable {

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

    String registryUrl() {
        return platform.registryUrl();
    }

    /// Its addresses, which stay the same over its starts if its ports are given.
    Platform addresses() {
        return addresses(registryUrl());
    }

    /// Its addresses, with the registry reached by way of something else.
    Platform addresses(String registryUrl) {
        return new Addresses(platform.bootstrapServers(), registryUrl, platform.jdbcUrl());
    }

    @Override
    public void close() {
        platform.close();
    }

    private record Addresses(String bootstrapServers, String registryUrl, String jdbcUrl) implements Platform {

        @Override
        public void close() {
            // The machine is stopped by whoever started it.
        }
    }
}
