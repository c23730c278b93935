package io.tidings.platform.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.zip.CRC32;

/// [RegistryMain] in a jar of its own, for the child's class path, whether this module runs from a jar or from a
/// folder
/// of classes.
final class MainJar {

    private static final String ENTRY = RegistryMain.class.getName().replace('.', '/') + ".class";

    private MainJar() {}

    static void write(Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                var out = new JarOutputStream(file)) {
            out.putNextEntry(new JarEntry(ENTRY));
            out.write(bytes());
            out.closeEntry();
        }
    }

    /// Changes with the class, so that an older copy in the cache folder is not taken for the current one.
    static String fingerprint() throws IOException {
        var crc = new CRC32();
        crc.update(bytes());
        return "%08x".formatted(crc.getValue());
    }

    private static byte[] bytes() throws IOException {
        try (InputStream in = RegistryMain.class.getResourceAsStream("/" + ENTRY)) {
            return Objects.requireNonNull(in, ENTRY).readAllBytes();
        }
    }
}
