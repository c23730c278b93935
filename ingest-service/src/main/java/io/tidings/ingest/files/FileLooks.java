package io.tidings.ingest.files;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What earlier looks at a source's files saw: size and time of each, and its fingerprint, so that a watched folder is
/// not
/// read whole at each look. Only a cache: whether a file was taken stands in the source's status. Thread-safe.
public final class FileLooks {

    private record Look(String version, Optional<Long> fingerprint) {}

    /// Null until a file is looked at, which most sources never do.
    private volatile @Nullable Map<String, Look> looks;

    /// Whether the file was seen in this version at an earlier look; from now on it was.
    public boolean sawBefore(String path, String version) {
        var before = looks().get(path);
        if (before != null && before.version().equals(version)) {
            return true;
        }
        looks().put(path, new Look(version, Optional.empty()));
        return false;
    }

    /// The fingerprint of the file, if it was read in this version.
    public Optional<Long> fingerprint(String path, String version) {
        return Optional.ofNullable(looks().get(path))
                .filter(look -> look.version().equals(version))
                .flatMap(Look::fingerprint);
    }

    /// The file has this fingerprint as long as it stays in this version.
    public void remember(String path, String version, long fingerprint) {
        looks().put(path, new Look(version, Optional.of(fingerprint)));
    }

    private Map<String, Look> looks() {
        var there = looks;
        return there == null ? begin() : there;
    }

    private synchronized Map<String, Look> begin() {
        var there = looks;
        if (there == null) {
            there = new ConcurrentHashMap<>();
            looks = there;
        }
        return there;
    }
}
