package io.tidings.cli.pipeline;

import io.tidings.platform.EmbeddedPlatform;
import io.tidings.platform.PlatformConfig;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.topic.ClusterShape;
import io.tidings.schemas.topic.TopicAdmin;
import java.nio.file.Path;

/// An embedded platform with the topics and schemas of the catalogue on it. Thread-safe.
///
/// @param platform owned by this
/// @param address where its parts are
record LocalCluster(EmbeddedPlatform platform, ClusterAddress address) implements AutoCloseable {

    /// Starts the platform and applies the catalogue.
    static LocalCluster start(PlatformConfig config) {
        var platform = EmbeddedPlatform.start(config);
        try {
            var address = ClusterAddress.of(platform.bootstrapServers(), platform.registryUrl());
            try (var admin = KafkaClients.admin(address)) {
                new TopicAdmin(admin, NewsSerdes.client(address.registry()), ClusterShape.single()).apply();
            }
            return new LocalCluster(platform, address);
        } catch (RuntimeException | Error e) {
            platform.close();
            throw e;
        }
    }

    /// Folder of the enrichment's stores, beside the platform's own.
    Path enrichState() {
        return platform.stateFolder().resolve("enrich");
    }

    @Override
    public void close() {
        platform.close();
    }
}
