package io.tidings.ingest.read;

import io.tidings.extract.kind.ContentKind;
import io.tidings.ingest.read.ArchiveWalk.Step;
import io.tidings.ingest.read.Read.Bytes;
import io.tidings.news.SourceKind;
import java.io.IOException;

/// Web archives, WARC (ISO 28500) and ARC, packed record by record or not at all: the pages that were answered with
/// 200.
/// A record that is broken is one rejected item; reading goes on with the next that begins well. Thread-safe.
final class ArchiveReader implements KindReader {

    @Override
    public boolean reads(ContentKind looks, SourceKind declared) {
        return looks == ContentKind.WARC;
    }

    @Override
    public ReadEnd read(Content content, PollRequest request, Entries entries)
            throws IOException, InterruptedException {
        try (var walk = new ArchiveWalk(content)) {
            for (var step = walk.next(); !(step instanceof Step.End); step = walk.next()) {
                switch (step) {
                    case Step.Broken broken -> broken(broken, content, entries);
                    case Step.Good record -> record(record, walk, content, request, entries);
                    case Step.End _ -> throw new IllegalStateException("the loop ends before");
                }
            }
        }
        return ReadEnd.whole();
    }

    @SuppressWarnings("CatchingUnchecked") // the library throws whatever broken bytes lead it to
    private static void record(Step.Good step, ArchiveWalk walk, Content content, PollRequest request, Entries entries)
            throws InterruptedException {
        Capture page;
        var isCounted = false;
        try {
            if (!Capture.isPage(step.record()) || request.isBefore(step.record().date())) {
                return;
            }
            isCounted = true;
            if (!entries.next(null)) {
                return;
            }
            walk.requireWhole(step);
            page = Capture.of(step.record());
        } catch (IOException | RuntimeException e) {
            walk.isBroken(step);
            if (isCounted || entries.next(null)) {
                bad(step.at(), e, content, entries);
            }
            return;
        }
        entries.hasId(page.id());
        if (page.bytes().length > ArticleReader.LIMIT) {
            entries.bad(
                    Reason.TOO_LARGE,
                    "The page has more than the " + ArticleReader.LIMIT + " bytes that one article may have",
                    page.bytes());
            return;
        }
        entries.take(
                Pages.extract(page.bytes(), page.contentType(), page.address(), request.definition()),
                null,
                page.bytes(),
                new Bytes(page.bytes(), page.contentType()));
    }

    private static void broken(Step.Broken broken, Content content, Entries entries) throws InterruptedException {
        if (entries.next(null)) {
            bad(broken.at(), broken.why(), content, entries);
        }
    }

    private static void bad(long at, Exception why, Content content, Entries entries) throws InterruptedException {
        entries.bad(
                Reason.BROKEN_RECORD,
                "The record at byte " + at + " of " + content.name()
                        + " is broken and was passed over; fetch the archive again if there are many",
                why,
                null,
                new byte[0],
                0);
    }
}
