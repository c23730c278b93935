package io.tidings.ingest.read;

import io.tidings.ingest.files.FileLooks;
import io.tidings.ingest.files.Fingerprints;
import io.tidings.ingest.read.FolderListing.Found;
import io.tidings.ingest.schedule.PollOutcome;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A folder, recursively, in the order of the paths. Thread-safe.
///
/// A watched folder's files are recognised by path and content, all of them and for ever, by a fingerprint each in the
/// source's status; a request to publish everything goes through all files, and goes on where it was broken off.
final class FolderReader implements SourceReader {

    private final ContentReader contents;
    private final Settled settled;

    FolderReader(ContentReader contents, Clock clock, Duration settle) {
        this.contents = contents;
        this.settled = new Settled(clock, settle);
    }

    @Override
    public PollOutcome read(PollRequest request, Sink sink) throws InterruptedException {
        var folder = Path.of(request.definition().getAddress());
        try {
            var taken = Fingerprints.of(request.status().getTakenFiles());
            var files = FolderListing.of(folder);
            if (request.isWatched() && files.size() > Fingerprints.MOST) {
                return new PollOutcome.Failed(
                        "too-many-files",
                        "There are " + files.size() + " files in " + folder + ", more than the " + Fingerprints.MOST
                                + " that can be watched; split the folder");
            }
            for (var found : files) {
                if (request.isWatched()) {
                    watched(found, taken, request, sink);
                } else if (!isBehind(found, request)) {
                    take(found, null, request, sink);
                }
            }
            return PollOutcome.fetched();
        } catch (NoSuchFileException _) {
            return FileReader.missing(folder);
        } catch (IOException e) {
            return new PollOutcome.Failed(
                    Reason.UNREADABLE.code(), folder + " cannot be read: " + e + "; check its permissions");
        }
    }

    private static boolean isBehind(Found found, PollRequest request) {
        return request.progress()
                .filter(progress -> found.path().compareTo(progress.getInput()) < 0)
                .isPresent();
    }

    private void watched(Found found, Fingerprints taken, PollRequest request, Sink sink) throws InterruptedException {
        if (!settled.isSettled(found.path(), found.attributes(), request)) {
            return;
        }
        var fingerprint = fingerprint(found, request.looks());
        if (fingerprint.isPresent() && !taken.contains(fingerprint.get())) {
            take(found, fingerprint.get(), request, sink);
        }
    }

    /// Empty for a file that is gone. One that cannot be read gets one that changes with it, to be rejected once.
    private static Optional<Long> fingerprint(Found found, FileLooks looks) {
        var version = Versions.of(found.attributes());
        var remembered = looks.fingerprint(found.path(), version);
        if (remembered.isPresent()) {
            return remembered;
        }
        try {
            var fingerprint = Versions.fingerprint(found.path(), found.file());
            looks.remember(found.path(), version, fingerprint);
            return Optional.of(fingerprint);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException _) {
            return Optional.of((long) (found.path() + version).hashCode());
        }
    }

    private void take(Found found, @Nullable Long fingerprint, PollRequest request, Sink sink)
            throws InterruptedException {
        var version = Versions.of(found.attributes());
        var done = request.done(found.path(), version);
        var entries = new Entries(sink, found.path(), version, done, false);
        try {
            var end = contents.read(new Content.OfFile(found.file()), request, entries);
            entries.done(end instanceof ReadEnd.Whole ? fingerprint : null);
        } catch (NoSuchFileException _) {
            // It has been taken away since the listing, which is its owner's right.
        }
    }
}
