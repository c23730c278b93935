package io.tidings.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/// Files of the data to measure with, which is no part of the repository: a test that asks for it is skipped where it
/// is missing.
public final class SharedData {

    private static final int BLOCK = 512;
    private static final Path FOLDER = Path.of(System.getProperty("tidings.root", ".."), "../shared/data");

    private SharedData() {}

    /// The files of an archive, by name.
    ///
    /// @param archive a `.tar.gz` of the folder
    /// @param within the folder in it whose files are asked for
    public static Map<String, byte[]> files(String archive, String within) {
        var path = FOLDER.resolve(archive);
        Assumptions.assumeTrue(Files.exists(path), () -> "skipped: there is no " + path);
        try (var in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
            return files(in, within);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> files(InputStream in, String within) throws IOException {
        var files = new TreeMap<String, byte[]>();
        while (true) {
            var header = in.readNBytes(BLOCK);
            if (header.length < BLOCK || header[0] == 0) {
                return files;
            }
            var size = Integer.parseInt(text(header, 124, 12), 8);
            var content = in.readNBytes(size);
            in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
            var folder = text(header, 345, 155);
            var name = folder.isEmpty() ? text(header, 0, 100) : folder + "/" + text(header, 0, 100);
            if ((header[156] == '0' || header[156] == 0) && name.startsWith(within)) {
                files.put(name, content);
            }
        }
    }

    private static String text(byte[] header, int from, int length) {
        var field = new String(header, from, length, StandardCharsets.UTF_8);
        var end = field.indexOf('\0');
        return (end < 0 ? field : field.substring(0, end)).strip();
    }
}
