package io.tidings.platform;

import java.nio.file.Path;
import java.util.Optional;

/// How a platform is to be started. Immutable; begin with [#in] or [#temporary] and refine.
///
/// @param state where everything is kept; absent for a temporary folder, deleted on close
/// @param cache where unpacked programs are kept between starts; may be shared by any number of platforms
/// @param ports fixed or chosen ports
/// @param postgres whether PostgreSQL is started
/// @param progress told what is being started
public record PlatformConfig(
        Optional<Path> state, Path cache, PlatformPorts ports, boolean postgres, Progress progress) {

    /// A platform that keeps its state in the folder, which is created where there is none, and continues from
    /// it.
    public static PlatformConfig in(Path state) {
        return new PlatformConfig(
                Optional.of(state), CacheFolder.ofThisUser(), PlatformPorts.FREE, true, Progress.SILENT);
    }

    /// A platform that leaves nothing behind.
    public static PlatformConfig temporary() {
        return new PlatformConfig(
                Optional.empty(), CacheFolder.ofThisUser(), PlatformPorts.FREE, true, Progress.SILENT);
    }

    /// The same without PostgreSQL; [EmbeddedPlatform#jdbcUrl] then fails.
    public PlatformConfig withoutPostgres() {
        return new PlatformConfig(state, cache, ports, false, progress);
    }

    /// The same on the given ports.
    public PlatformConfig on(PlatformPorts other) {
        return new PlatformConfig(state, cache, other, postgres, progress);
    }

    /// The same with its programs unpacked into another folder.
    public PlatformConfig cachedIn(Path other) {
        return new PlatformConfig(state, other, ports, postgres, progress);
    }

    /// The same, telling what it does.
    public PlatformConfig reportingTo(Progress listener) {
        return new PlatformConfig(state, cache, ports, postgres, listener);
    }
}
