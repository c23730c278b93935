package io.tidings.platform.state;

import io.tidings.platform.failure.PlatformException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// One owner at a time for a folder, for as long as the owner lives: the operating system gives the lock back
/// however the process ends. Thread-safe.
final class FolderLock implements AutoCloseable {

    /// The folders this process has locked. Closing any channel of a locked file gives up the lock on Unix, so a
    /// second
    /// attempt in the
    /// same process must not even open it.
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /// @param folder an existing folder, as a real path
    /// @throws PlatformException where it is owned; names the owner's process id
    static FolderLock take(Path folder) throws IOException {
        if (!OURS.add(folder)) {
            throw owned(folder, "this very process");
        }
        var lock = tryLock(folder);
        if (lock == null) {
            throw owned(folder, "process " + ownerOf(folder));
        }
        try {
            Files.writeString(
                    pidFile(folder), Long.toString(ProcessHandle.current().pid()));
            return lock;
        } catch (IOException failure) {
            lock.close();
            throw failure;
        }
    }

    /// Absent where another process has it; then, and where it cannot be had, the folder is no longer counted as ours.
    private static @Nullable FolderLock tryLock(Path folder) throws IOException {
        boolean locked = false;
        try {
            var lock = lockFile(folder);
            locked = lock != null;
            return lock;
        } finally {
            if (!locked) {
                OURS.remove(folder);
            }
        }
    }

    private static @Nullable FolderLock lockFile(Path folder) throws IOException {
        var channel =
                FileChannel.open(folder.resolve("owner.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            return null;
        }
        return new FolderLock(folder, channel);
    }

    private static PlatformException owned(Path folder, String owner) {
        return new PlatformException(
                "%s is in use by %s: stop that one first, or give another folder.".formatted(folder, owner));
    }

    private static String ownerOf(Path folder) throws IOException {
        var file = pidFile(folder);
        return Files.exists(file) ? Files.readString(file).strip() : "(unknown)";
    }

    private static Path pidFile(Path folder) {
        return folder.resolve("owner.pid");
    }

    /// Gives the folder back. Closing twice does nothing.
    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            Files.deleteIfExists(pidFile(folder));
            channel.close();
            OURS.remove(folder);
        }
    }
}
