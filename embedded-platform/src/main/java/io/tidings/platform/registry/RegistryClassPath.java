package io.tidings.platform.registry;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The registry's jars as one flat class path, in place of Quarkus' own class loader.
///
/// Classes of the system class loader can be kept in a class-data archive, others cannot; that halves the start
/// (see [StartArchive]). The order is that of Quarkus' loader: generated and rewritten classes go before the
/// originals.
final class RegistryClassPath {

    static final String MAIN_JAR = "tidings-registry-main.jar";

    private RegistryClassPath() {}

    /// @param programs the unpacked programs
    static String of(Path programs) throws IOException {
        var jars = new ArrayList<Path>();
        jars.add(programs.resolve(MAIN_JAR));
        jars.add(programs.resolve("quarkus").resolve("generated-bytecode.jar"));
        jars.add(programs.resolve("quarkus").resolve("transformed-bytecode.jar"));
        for (var folder : List.of("app", "lib/boot", "lib/main")) {
            jars.addAll(jarsIn(programs.resolve(folder)));
        }
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /// Sorted: the archive of classes is valid for one order only.
    private static List<Path> jarsIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }
}
