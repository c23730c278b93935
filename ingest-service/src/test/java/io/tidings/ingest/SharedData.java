package io.tidings.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Assumptions;

/// Files of the data to measure with, which is no part of the repository: a test that asks for it is skipped where it
/// is missing.
public final class SharedData {

    private static final Path FOLDER = Path.of(System.getProperty("tidings.root", ".."), "../shared/data");

    private SharedData() {}

    /// The files of an archive, by name.
    ///
    /// @param archive a `.tar.gz` of the folder
    /// @param within the folder in it whose files are asked for
    public static Map<String, byte[]> files(String archive, String within) {
        var path = FOLDER.resolve(archive);
        Assumptions.assumeTrue(Files.exists(path), () -> "skipped: there is no " + path);
        var files = new TreeMap<String, byte[]>();
        try (var tar =
                new TarArchiveInputStream(new GZIPInputStream(new BufferedInputStream(Files.newInputStream(path))))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile() && entry.getName().startsWith(within)) {
                    files.put(entry.getName(), tar.readAllBytes());
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
