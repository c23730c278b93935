package io.tidings.platform;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where unpacked programs are kept between starts. Anything in it may be deleted while no platform runs; it is
/// made again.
final class CacheFolder {

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
}
