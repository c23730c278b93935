package io.tidings.platform;

import io.tidings.platform.failure.PlatformException;
import io.tidings.platform.port.LoopbackPorts;
import io.tidings.platform.postgres.EmbeddedDatabase;
import io.tidings.platform.process.ChildRecords;
import io.tidings.platform.registry.EmbeddedRegistry;
import io.tidings.platform.state.StateFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The programs that the platform's children run, made ready ahead of the first start.
public final class PlatformPrograms {

    private PlatformPrograms() {}

    /// Unpacks the programs and records the archive that halves the registry's start, where that has not been
    /// done with this version and this JDK; takes some 20 s of one core then, and no time otherwise. Every start
    /// works without, slower; so this belongs after a build or an installation.
    ///
    /// @throws PlatformException where the registry does not start; the message names its log
    public static void prepare(Path cache, Progress progress) {
        CacheFolder.create(cache);
        try {
            if (!EmbeddedRegistry.isPrepared(cache)) {
                progress.report("preparing the platform's programs, once for this JDK");
                record(cache);
            }
        } catch (IOException failure) {
            throw new PlatformException(
                    "The cache folder %s cannot be used (%s): free space, or give another with TIDINGS_CACHE."
                            .formatted(cache, failure.getMessage()),
                    failure);
        }
    }

    private static void record(Path cache) throws IOException {
        var ports = new LoopbackPorts(RandomGenerator.getDefault());
        try (var state = StateFolder.open(Optional.empty())) {
            var children = new ChildRecords(state.part("children"));
            // PostgreSQL's programs are unpacked by its first start.
            EmbeddedDatabase.start(state, cache, children, ports.take("PostgreSQL", 0))
                    .close();
            int port = ports.take("the schema registry", 0);
            try (var registry = EmbeddedRegistry.startRecording(state, cache, children, port)) {
                registry.rehearse();
            }
        }
    }

    /// Prepares the cache folder of this user; for the launcher and for images.
    ///
    /// @param arguments none
    public static void main(String[] arguments) {
        prepare(CacheFolder.ofThisUser(), System.err::println);
    }
}
