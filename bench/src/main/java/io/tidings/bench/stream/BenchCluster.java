package io.tidings.bench.stream;

import io.tidings.platform.EmbeddedPlatform;
import io.tidings.platform.PlatformConfig;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.topic.ClusterShape;
import io.tidings.schemas.topic.TopicAdmin;
import java.nio.file.Path;

/// An embedded platform in a temporary folder, with the topics and schemas of the catalogue. Thread-safe.
///
/// @param platform owned by this
/// @param address where its parts are
/// @param serdes for the topics' values
public record BenchCluster(EmbeddedPlatform platform, ClusterAddress address, NewsSerdes serdes)
        implements AutoCloseable {

    /// A broker and a registry.
    public static BenchCluster start() {
        return start(PlatformConfig.temporary().withoutPostgres());
    }

    /// PostgreSQL too.
    public static BenchCluster startWithPostgres() {
        return start(PlatformConfig.temporary());
    }

    private static BenchCluster start(PlatformConfig config) {
        var platform = EmbeddedPlatform.start(config);
        try {
            var address = ClusterAddress.of(platform.bootstrapServers(), platform.registryUrl());
            try (var admin = KafkaClients.admin(address)) {
                new TopicAdmin(admin, NewsSerdes.client(address.registry()), ClusterShape.single()).apply();
            }
            return new BenchCluster(platform, address, new NewsSerdes(address.registry()));
        } catch (RuntimeException | Error failure) {
            platform.close();
            throw failure;
        }
    }

    /// A folder for an application's local state, deleted with the platform's own.
    public Path stateOf(String application) {
        return platform.stateFolder().resolve(application);
    }

    @Override
    public void close() {
        platform.close();
    }
}
