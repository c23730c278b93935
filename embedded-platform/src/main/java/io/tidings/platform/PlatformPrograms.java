package io.tidings.platform;

import io.tidings.platform.failure.PlatformException;
import io.tidings.platform.port.LoopbackPorts;
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
        try {
            if (!EmbeddedRegistry.isPrepared(cache)) {
                progress.report("preparing the schema registry's quick start, once for this JDK");
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
        int port = new LoopbackPorts(RandomGenerator.getDefault()).take("the schema registry", 0);
        try (var state = StateFolder.open(Optional.empty());
                var registry =
                        EmbeddedRegistry.startRecording(state, cache, new ChildRecords(state.part("children")), port)) {
            registry.rehearse();
        }
    }

    /// Prepares the cache folder of this user; for the launcher and for images.
    ///
    /// @param arguments none
    public static void main(String[] arguments) {
        prepare(CacheFolder.ofThisUser(), System.err::println);
    }
}
