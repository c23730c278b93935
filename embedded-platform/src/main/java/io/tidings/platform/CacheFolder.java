package io.tidings.platform;

import io.tidings.platform.failure.PlatformException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Where unpacked programs are kept between starts. Anything in it may be deleted while no platform runs; it is
/// made again.
final class CacheFolder {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private CacheFolder() {}

    static Path ofThisUser() {
        return of(System.getenv(), Path.of(System.getProperty("user.home", "")));
    }

    /// `$TIDINGS_CACHE`, else `$XDG_CACHE_HOME/tidings`, else `~/.cache/tidings`; an empty variable counts as
    /// absent.
    static Path of(Map<String, String> environment, Path home) {
        return given(environment, "TIDINGS_CACHE")
                .map(Path::of)
                .or(() -> given(environment, "XDG_CACHE_HOME").map(cache -> Path.of(cache, "tidings")))
                .orElseGet(() -> home.resolve(".cache").resolve("tidings"))
                .toAbsolutePath();
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /// Makes sure that there is the folder; one that is made here is for this user alone, since programs are run
    /// out of it.
    ///
    /// @throws PlatformException where it cannot be made
    static void create(Path cache) {
        try {
            Files.createDirectories(Objects.requireNonNull(cache.getParent()));
            if (Files.notExists(cache)) {
                Files.createDirectory(cache, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            }
        } catch (FileAlreadyExistsException another) {
            // Another process was quicker.
        } catch (IOException failure) {
            throw new PlatformException(
                    "The cache folder %s cannot be made (%s): give another with TIDINGS_CACHE."
                            .formatted(cache, failure),
                    failure);
        }
    }
}
