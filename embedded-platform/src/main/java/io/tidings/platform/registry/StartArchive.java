package io.tidings.platform.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/// The registry's loaded classes as an archive of the virtual machine (class-data sharing): the start takes about
/// half
/// the time and half the processor with it.
///
/// The first run with a given JDK writes it when it ends (some 2 to 5 s more), under a name of its own, and the
/// parent
/// then moves it to its place; every later run maps it. The virtual machine checks the archive itself
/// and goes without it where it does not fit.
///
/// @param file where the archive is or shall be
/// @param aside where this run writes it
record StartArchive(Path file, Path aside) {

    static StartArchive of(Path programs, String virtualMachine, String javaHome, long pid) {
        var jdk = "%08x".formatted(Objects.hash(virtualMachine, javaHome));
        return new StartArchive(
                programs.resolve("classes-%s.jsa".formatted(jdk)),
                programs.resolve("classes-%s.jsa.of-%d".formatted(jdk, pid)));
    }

    /// The options for the virtual machine. `-Xshare:auto` and the quiet log: a run without archive is slower, not
    /// wrong.
    List<String> options() {
        return Files.isReadable(file)
                ? List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + file, "-Xlog:cds=off", "-Xlog:cds*=off")
                : List.of("-XX:ArchiveClassesAtExit=" + aside, "-Xlog:cds=off", "-Xlog:cds*=off");
    }

    /// After an orderly end of the child: what it has written becomes the archive.
    void adopt() throws IOException {
        if (Files.exists(aside)) {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// After any other end of the child: what it has written may be half an archive.
    void discard() throws IOException {
        Files.deleteIfExists(aside);
    }
}
