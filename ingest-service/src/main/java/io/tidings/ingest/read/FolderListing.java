package io.tidings.ingest.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The files of a folder and the folders in it, in the order of their paths. Hidden ones (`.name`) are left out: that
/// is
/// what tools call a file that they are still writing.
final class FolderListing {

    /// @param path within the folder, with `/`
    record Found(String path, Path file, BasicFileAttributes attributes) {}

    private FolderListing() {}

    /// @throws IOException if the folder itself cannot be read; what vanishes or is closed within it is left out
    static List<Found> of(Path folder) throws IOException {
        var found = new ArrayList<Found>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return !directory.equals(folder) && isHidden(directory)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                var target = attributes.isSymbolicLink() ? target(file, attributes) : attributes;
                if (target.isRegularFile() && !isHidden(file)) {
                    found.add(new Found(folder.relativize(file).toString().replace('\\', '/'), file, target));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (file.equals(folder)) {
                    throw failure;
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.comparing(Found::path));
        return found;
    }

    private static BasicFileAttributes target(Path link, BasicFileAttributes itself) {
        try {
            return Files.readAttributes(link, BasicFileAttributes.class);
        } catch (IOException _) {
            return itself; // a link into nowhere is no file
        }
    }

    private static boolean isHidden(Path file) {
        var name = file.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
