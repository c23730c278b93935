package io.tidings.platform.state;

import io.tidings.platform.failure.PlatformException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.apache.kafka.common.Uuid;

/// The small file that makes a folder a state folder, and what must stay the same for its whole life.
///
/// @param clusterId the Kafka cluster's id, 22 characters
record StateMarker(String clusterId) {

    private static final String FILE = "tidings-state.properties";

    /// Rises when a newer version can no longer read what an older one wrote.
    private static final String LAYOUT = "1";

    private static final int CLUSTER_ID_LENGTH = 22;

    /// The folder's marker; an empty folder gets one.
    ///
    /// @throws PlatformException where the folder holds something else, or is of another layout, or the marker is
    ///     damaged
    static StateMarker of(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        if (Files.exists(file)) {
            return read(file);
        }
        requireEmpty(folder);
        return create(file);
    }

    private static void requireEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            entries.filter(entry -> !isOurs(entry)).findFirst().ifPresent(foreign -> {
                throw new PlatformException(
                        "%s is not a folder of Tidings: it holds %s. Give an empty or a new folder; nothing was changed."
                                .formatted(folder, foreign.getFileName()));
            });
        }
    }

    /// The lock stands in the folder before the marker does; the temporary marker may be left from a start that
    /// was killed.
    private static boolean isOurs(Path entry) {
        var name = entry.getFileName().toString();
        return name.startsWith("owner.") || name.startsWith(FILE);
    }

    private static StateMarker create(Path file) throws IOException {
        var marker = new StateMarker(Uuid.randomUuid().toString());
        var properties = new Properties();
        properties.setProperty("layout", LAYOUT);
        properties.setProperty("cluster.id", marker.clusterId());
        // Written aside and moved, so that a killed start leaves a whole marker or none.
        var aside = file.resolveSibling(FILE + ".new");
        try (var out = Files.newBufferedWriter(aside)) {
            properties.store(out, "Tidings keeps its state in this folder. Do not edit.");
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return marker;
    }

    private static StateMarker read(Path file) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IllegalArgumentException | java.nio.charset.CharacterCodingException unreadable) {
            throw damaged(file, unreadable);
        }
        var layout = properties.getProperty("layout", "");
        var clusterId = properties.getProperty("cluster.id", "");
        if (layout.isEmpty() || clusterId.length() != CLUSTER_ID_LENGTH) {
            throw damaged(file, null);
        }
        if (!layout.equals(LAYOUT)) {
            throw new PlatformException(
                    "%s was written by another version of Tidings (layout %s, this one reads %s): use that version, or give a new folder."
                            .formatted(file.getParent(), layout, LAYOUT));
        }
        return new StateMarker(clusterId);
    }

    private static PlatformException damaged(Path file, @org.jspecify.annotations.Nullable Throwable cause) {
        var message =
                "%s is damaged: restore the folder from a copy, or delete it whole and start anew.".formatted(file);
        return cause == null ? new PlatformException(message) : new PlatformException(message, cause);
    }
}
