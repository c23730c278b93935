package io.tidings.platform.state;

import io.tidings.platform.failure.PlatformException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A platform's folder, owned by this process until closed. Each part of the platform has a folder of its own in
/// it. Thread-safe.
public final class StateFolder implements AutoCloseable {

    /// Room for the broker's first segments, a fresh database and a day of modest work.
    private static final long LEAST_FREE_BYTES = 512L << 20;

    private final Path path;
    private final FolderLock lock;
    private final StateMarker marker;
    private final boolean temporary;

    private StateFolder(Path path, FolderLock lock, StateMarker marker, boolean temporary) {
        this.path = path;
        this.lock = lock;
        this.marker = marker;
        this.temporary = temporary;
    }

    /// Takes the folder, creating it where there is none.
    ///
    /// @param wanted the folder; absent for a temporary one, deleted on close
    /// @throws PlatformException where it is in use, foreign, damaged, not writable or on a full disk
    public static StateFolder open(Optional<Path> wanted) {
        try {
            return wanted.isPresent()
                    ? open(create(wanted.get()), false)
                    : open(Files.createTempDirectory("tidings-").toRealPath(), true);
        } catch (IOException failure) {
            throw new PlatformException(
                    "The state folder %s cannot be used (%s): give a folder that this user can write."
                            .formatted(wanted.map(Path::toString).orElse("in the temporary folder"), failure),
                    failure);
        }
    }

    private static StateFolder open(Path folder, boolean temporary) throws IOException {
        FreeSpace.require(folder, LEAST_FREE_BYTES);
        var lock = FolderLock.take(folder);
        try {
            var marker = StateMarker.of(folder);
            return new StateFolder(folder, lock, marker, temporary);
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private static Path create(Path wanted) throws IOException {
        try {
            return Files.createDirectories(wanted.toAbsolutePath()).toRealPath();
        } catch (FileAlreadyExistsException file) {
            throw new PlatformException("%s is a file: give a folder.".formatted(wanted), file);
        } catch (AccessDeniedException denied) {
            throw new PlatformException(
                    "%s cannot be created by this user: give a folder that can.".formatted(wanted), denied);
        }
    }

    /// The folder itself, absolute and without symbolic links.
    public Path path() {
        return path;
    }

    /// The Kafka cluster's id, the same for the folder's whole life.
    public String clusterId() {
        return marker.clusterId();
    }

    /// A folder of its own for one part of the platform, created where there is none.
    public Path part(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The file into which a part's own output goes.
    public Path log(String name) {
        return part("logs").resolve(name + ".log");
    }

    /// Gives the folder back, and deletes it where it is temporary. Everything that writes into it must have
    /// ended.
    @Override
    public void close() {
        try {
            lock.close();
            if (temporary) {
                FolderTree.delete(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Could not give back " + path, failure);
        }
    }
}
