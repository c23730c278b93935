package io.tidings.testkit.platform;

import io.tidings.platform.EmbeddedPlatform;
import io.tidings.platform.PlatformConfig;

/// The embedded platform in a temporary folder.
record EmbeddedTestPlatform(EmbeddedPlatform platform) implements Platform {

    static EmbeddedTestPlatform start(boolean postgres) {
        var config = PlatformConfig.temporary();
        return new EmbeddedTestPlatform(EmbeddedPlatform.start(postgres ? config : config.withoutPostgres()));
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
}
