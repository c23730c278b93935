package io.tidings.platform.state;

import io.tidings.platform.failure.PlatformException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Refuses to start on a disk that would soon be full: a broker that cannot write stops its whole process.
public final class FreeSpace {

    private static final long MEBIBYTE = 1L << 20;

    private FreeSpace() {}

    /// @param folder an existing folder on the disk in question
    /// @param needed bytes
    /// @throws PlatformException where less is free
    public static void require(Path folder, long needed) throws IOException {
        require(folder, needed, Files.getFileStore(folder).getUsableSpace());
    }

    static void require(Path folder, long needed, long usable) {
        if (usable < needed) {
            throw new PlatformException(
                    "The disk of %s has %d MiB free and at least %d MiB are needed: free some, or give a folder on another disk."
                            .formatted(folder, usable / MEBIBYTE, needed / MEBIBYTE));
        }
    }
}
