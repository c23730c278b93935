package io.tidings.platform.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The registry's loaded classes as an archive of the virtual machine (class-data sharing): the start takes half
/// the time and half the processor with it (3.3 s instead of 6.1 s of one core).
///
/// Recording it makes a run slow (16 s of one core), so that is done in a run of its own. A run with the archive
/// maps it; the virtual machine checks it and goes without where it does not fit. The file's name carries the
/// JDK.
///
/// @param file where the archive is or shall be
/// @param aside where a recording run writes it
record StartArchive(Path file, Path aside) {

    /// No word about a missing or unfit archive: a run without is slower, not wrong.
    private static final List<String> QUIET = List.of("-Xshare:auto", "-Xlog:cds=off", "-Xlog:cds*=off");

    static StartArchive of(Path programs, String virtualMachine, String javaHome, long pid) {
        var jdk = "%08x".formatted(Objects.hash(virtualMachine, javaHome));
        return new StartArchive(
                programs.resolve("classes-%s.jsa".formatted(jdk)),
                programs.resolve("classes-%s.jsa.of-%d".formatted(jdk, pid)));
    }

    boolean exists() {
        return Files.isReadable(file);
    }

    /// The virtual machine's options for a run that uses the archive, if there is one.
    List<String> toUse() {
        return exists() ? with("-XX:SharedArchiveFile=" + file) : QUIET;
    }

    /// The virtual machine's options for a run that writes the archive when it ends.
    List<String> toRecord() {
        return with("-XX:ArchiveClassesAtExit=" + aside);
    }

    private static List<String> with(String option) {
        return Stream.concat(QUIET.stream(), Stream.of(option)).toList();
    }

    /// After the orderly end of a recording run: what it has written becomes the archive.
    void adopt() throws IOException {
        if (Files.exists(aside)) {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// After any other end: what it has written may be half an archive.
    void discard() throws IOException {
        Files.deleteIfExists(aside);
    }
}
