package io.tidings.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/// The data folder: archives, which are unpacked into temporary folders until `close`, or what was unpacked from them.
/// For one thread.
public final class Data implements AutoCloseable {

    private final Path folder;
    private final List<Path> unpacked = new ArrayList<>();

    /// @param folder holds `NAME.tar.gz`, or what is in it, or a folder `NAME` with that
    public Data(Path folder) {
        this.folder = folder;
    }

    /// The folder `content` of an archive.
    ///
    /// @param name of the archive, without `.tar.gz`
    /// @param content a folder within the archive
    /// @throws MissingDataException if there is neither the archive nor the folder
    public Path of(String name, String content) throws IOException {
        for (var place : List.of(folder.resolve(name).resolve(content), folder.resolve(content))) {
            if (Files.isDirectory(place)) {
                return place;
            }
        }
        var archive = folder.resolve(name + ".tar.gz");
        if (!Files.isRegularFile(archive)) {
            throw new MissingDataException(archive.getFileName().toString(), folder);
        }
        var temporary = Files.createTempDirectory("tidings-bench-");
        unpacked.add(temporary);
        unpack(archive, temporary);
        return temporary.resolve(content);
    }

    private static void unpack(Path archive, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive))))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile()) {
                    var file = entry.resolveIn(into); // refuses names that lead out of it
                    Files.createDirectories(file.resolveSibling("."));
                    Files.copy(tar, file);
                }
            }
        }
    }

    /// Deletes what was unpacked.
    @Override
    public void close() throws IOException {
        for (var temporary : unpacked) {
            try (var files = Files.walk(temporary)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        unpacked.clear();
    }
}
