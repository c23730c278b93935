package io.tidings.ingest.read;

import io.tidings.ingest.schedule.Advice;
import io.tidings.ingest.schedule.PollOutcome;
import io.tidings.ingest.schedule.PollOutcome.Validators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;

/// A single file, of any readable content. One that is read again and again is read only when its size or time has
/// changed. Thread-safe.
final class FileReader implements SourceReader {

    private final ContentReader contents;
    private final Settled settled;

    FileReader(ContentReader contents, Clock clock, Duration settle) {
        this.contents = contents;
        this.settled = new Settled(clock, settle);
    }

    @Override
    public PollOutcome read(PollRequest request, Sink sink) throws InterruptedException {
        var input = request.definition().getAddress();
        var file = Path.of(input);
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            var version = Versions.of(attributes);
            if (request.isWatched()) {
                var seen = request.status().getProgress() == null
                        && version.equals(request.status().getLastModified());
                if (seen || !settled.isSettled(input, attributes, request)) {
                    return new PollOutcome.NotModified();
                }
            }
            var entries = new Entries(sink, input, version, request.done(input, version), true);
            return contents.read(new Content.OfFile(file), request, entries)
                    .outcome(new Validators(null, version), Advice.NONE);
        } catch (NoSuchFileException _) {
            return missing(file);
        } catch (IOException e) {
            return new PollOutcome.Failed(
                    Reason.UNREADABLE.code(), file + " cannot be read: " + e + "; check its permissions");
        }
    }

    static PollOutcome missing(Path file) {
        return new PollOutcome.Failed(
                Reason.UNREACHABLE.code(), "There is no file or folder " + file + "; check the path");
    }
}
