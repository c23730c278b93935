package io.tidings.platform.registry;

import io.tidings.platform.state.FolderTree;
import io.tidings.platform.state.FreeSpace;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Properties;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/// Apicurio's programs, unpacked from this module's resources into the cache folder: once for a version, whoever
/// comes
/// first.
final class RegistryPrograms {

    private static final String ARCHIVE = "apicurio-registry-app.tar.gz";

    /// 170 MB of programs and 90 MB of start archive, with some room.
    private static final long NEEDED_BYTES = 320L << 20;

    private RegistryPrograms() {}

    /// The folder of the unpacked programs.
    static Path in(Path cache) throws IOException {
        var folder = cache.resolve("apicurio-registry-%s-%s".formatted(version(), MainJar.fingerprint()));
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(cache);
            FreeSpace.require(cache, NEEDED_BYTES);
            unpackBeside(folder);
        }
        return folder;
    }

    /// Unpacks aside and moves the whole, so that a folder of the final name is always complete, even after a
    /// kill or with two at it.
    private static void unpackBeside(Path folder) throws IOException {
        var aside = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "unpacking-");
        try {
            unpack(aside);
            MainJar.write(aside.resolve(RegistryClassPath.MAIN_JAR));
            Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException failure) {
            if (!Files.isDirectory(folder)) {
                throw failure;
            }
            // Another process was quicker; its copy is the same.
        } finally {
            FolderTree.delete(aside);
        }
    }

    private static void unpack(Path target) throws IOException {
        try (var in =
                new TarArchiveInputStream(new GZIPInputStream(new BufferedInputStream(resource(ARCHIVE)), 1 << 16))) {
            for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var path = entry.resolveIn(target);
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(Objects.requireNonNull(path.getParent()));
                    Files.copy(in, path);
                }
            }
        }
    }

    private static String version() throws IOException {
        var properties = new Properties();
        try (var in = resource("registry.properties")) {
            properties.load(in);
        }
        return properties.getProperty("version");
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(
                RegistryPrograms.class.getResourceAsStream(name),
                () -> name + " is not on the class path: embedded-platform was not built whole");
    }
}
