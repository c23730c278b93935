package io.tidings.platform.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/// Which children a platform has, written down so that a later start finds those that outlived a killed parent.
/// Thread-safe for different names.
public final class ChildRecords {

    private final Path folder;

    /// @param folder an existing folder for these files alone
    public ChildRecords(Path folder) {
        this.folder = folder;
    }

    /// Writes down that the process is the child of this name.
    public void remember(String name, ProcessHandle child) {
        ChildIdentity.of(child).ifPresent(identity -> write(name, identity));
    }

    /// The child of this name, if it was written down and still lives.
    public Optional<ProcessHandle> living(String name) {
        var file = file(name);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (var in = Files.newInputStream(file)) {
            properties.load(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return ChildIdentity.from(properties).flatMap(ChildIdentity::find);
    }

    /// Strikes out the child of this name, which has ended.
    public void forget(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(String name, ChildIdentity identity) {
        var aside = folder.resolve(name + ".new");
        try {
            try (var out = Files.newOutputStream(aside)) {
                identity.toProperties().store(out, null);
            }
            Files.move(aside, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".properties");
    }
}
